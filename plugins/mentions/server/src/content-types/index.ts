import candidate from './candidate/schema.json';
import decision from './decision/schema.json';
import keptText from './kept-text/schema.json';
import knownEntry from './known-entry/schema.json';
import mention from './mention/schema.json';
import run from './run/schema.json';
import runFailure from './run-failure/schema.json';
import runItem from './run-item/schema.json';

export default {
  mention: { schema: mention },
  decision: { schema: decision },
  run: { schema: run },
  'run-failure': { schema: runFailure },
  'run-item': { schema: runItem },
  'kept-text': { schema: keptText },
  'known-entry': { schema: knownEntry },
  candidate: { schema: candidate },
};
