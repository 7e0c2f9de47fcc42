import candidates from './candidates';
import catalogue from './catalogue';
import coverage from './coverage';
import decisionBatches from './decision-batches';
import decisions from './decisions';
import documentTags from './document-tags';
import entries from './entries';
import lists from './lists';
import openSuggestions from './open-suggestions';
import readFields from './read-fields';
import runs from './runs';
import suggestions from './suggestions';
import teaching from './teaching';
import transfer from './transfer';

export default {
  candidates,
  catalogue,
  coverage,
  decisionBatches,
  decisions,
  documentTags,
  entries,
  lists,
  'open-suggestions': openSuggestions,
  readFields,
  runs,
  suggestions,
  teaching,
  transfer,
};
