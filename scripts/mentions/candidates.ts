import type { Core } from '@strapi/strapi';

import { isRefusal, sayProblem } from '../../plugins/mentions/server/src/services/problems';
import type { NewEntry, UnknownName } from '../../plugins/mentions/shared/unknown-name';
import { language, say } from '../messages';

const SHOWN = 50;
const SNIPPETS = 2;

/** Prints the unknown names, best first, with snippets; looks through the archive anew first where asked to. */
export async function printCandidates(strapi: Core.Strapi, refresh: boolean, signal: AbortSignal): Promise<number> {
  const candidates = strapi.plugin('mentions').service('candidates');
  if (refresh) await candidates.refresh(signal);
  if (signal.aborted) return 130;
  const { results, total }: { results: UnknownName[]; total: number } = await candidates.list(1, SHOWN);
  console.log(say.candidatesHead(total));
  for (const { name, entityType, owner, documents, occurrences, snippets } of results) {
    console.log(say.candidate({ name, kind: entityType, owner: owner?.name, documents, occurrences }));
    for (const { before, words, after } of snippets.slice(0, SNIPPETS)) {
      console.log(`    … ${`${before}[${words}]${after}`.replace(/\s+/gu, ' ').trim()} …`);
    }
  }
  return 0;
}

/** Makes an unknown name a platform or a feature. */
export async function addCandidate(strapi: Core.Strapi, name: string, entry: NewEntry): Promise<number> {
  return refusing(async () => {
    await strapi.plugin('mentions').service('candidates').add(name, entry);
    console.log(say.candidateAdded(name));
  });
}

/** Puts an unknown name aside. */
export async function ignoreCandidate(strapi: Core.Strapi, name: string): Promise<number> {
  return refusing(async () => {
    await strapi.plugin('mentions').service('candidates').ignore(name);
    console.log(say.candidateIgnored(name));
  });
}

/** What cannot be done is told, and gives 2. */
async function refusing(work: () => Promise<void>): Promise<number> {
  try {
    await work();
    return 0;
  } catch (error) {
    if (!isRefusal(error)) throw error;
    console.error(sayProblem(error.problem, language));
    return 2;
  }
}
