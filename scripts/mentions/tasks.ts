import { parseArgs } from 'node:util';

import type { Core } from '@strapi/strapi';

import { addCandidate, ignoreCandidate, printCandidates } from './candidates';
import { printLessons, resetLessons } from './learned';
import { thresholds } from './thresholds';

/** A command on the loaded application; gives the exit code. */
export type Task = (strapi: Core.Strapi, signal: AbortSignal) => Promise<number>;

/** `thresholds [--automatic N] [--suggested N]`; undefined where the arguments are wrong. */
export function thresholdsTask(args: string[]): Task | undefined {
  const options = { automatic: { type: 'string' }, suggested: { type: 'string' } } as const;
  const parsed = attempt(() => parseArgs({ args, options }));
  return parsed && ((strapi) => thresholds(strapi, parsed.values));
}

/** `learned [--reset [ENTRY [ALIAS]]]`; undefined where the arguments are wrong. */
export function learnedTask(args: string[]): Task | undefined {
  const options = { reset: { type: 'boolean' } } as const;
  const parsed = attempt(() => parseArgs({ args, options, allowPositionals: true }));
  if (!parsed || parsed.positionals.length > (parsed.values.reset ? 2 : 0)) return undefined;
  const [entry, alias] = parsed.positionals;
  return parsed.values.reset ? (strapi) => resetLessons(strapi, entry, alias) : printLessons;
}

/** `candidates [--refresh]`, `candidates add NAME …` and `candidates ignore NAME`; undefined where they are wrong. */
export function candidatesTask(args: string[]): Task | undefined {
  const options = {
    refresh: { type: 'boolean' },
    platform: { type: 'string' },
    'new-platform': { type: 'boolean' },
  } as const;
  const parsed = attempt(() => parseArgs({ args, options, allowPositionals: true }));
  if (!parsed) return undefined;
  const { refresh = false, platform, 'new-platform': isPlatform = false } = parsed.values;
  const [action, name, ...rest] = parsed.positionals;
  if (action === undefined) return (strapi, signal) => printCandidates(strapi, refresh, signal);
  if (name === undefined || rest.length > 0) return undefined;
  if (action === 'ignore') return (strapi) => ignoreCandidate(strapi, name);
  if (action !== 'add' || (platform === undefined) !== isPlatform) return undefined;
  const entry = platform === undefined ? ({ newPlatform: true } as const) : { platform };
  return (strapi) => addCandidate(strapi, name, entry);
}

function attempt<Result>(parse: () => Result): Result | undefined {
  try {
    return parse();
  } catch {
    return undefined;
  }
}
