import type { Core } from '@strapi/strapi';

import type { PreviewPage, TextChange } from '../../plugins/mentions/shared/preview';
import type { Proposal } from '../../plugins/mentions/shared/proposal';
import { say } from '../messages';
import { line } from '../reporting/steps';

const PAGE = 100;
const BAD_INPUT = 2;

/** Prints which texts would gain or lose which tags, a line each, and writes nothing; gives the exit code. */
export async function previewChange(strapi: Core.Strapi, signal: AbortSignal, request: Proposal): Promise<number> {
  let changed = 0;
  for (let page = 1; ; page++) {
    const found: PreviewPage | undefined = await strapi
      .plugin('mentions')
      .service('preview')
      .page(request, { page, pageSize: PAGE });
    if (!found) {
      line(say.previewNoEntry(request.kind === 'aliases' ? request.entry : ''));
      return BAD_INPUT;
    }
    for (const change of found.changes) process.stdout.write(`${describe(change)}\n`);
    changed += found.changes.length;
    if (page >= found.pageCount) {
      line(say.previewDone(found.documents, changed));
      return 0;
    }
    if (signal.aborted) return 130;
  }
}

function describe({ contentType, documentId, locale, version, title, gained, lost }: TextChange): string {
  const tags = [
    ...gained.map(({ relation, name }) => `+ ${name} (${say.tagRelation(relation)})`),
    ...lost.map(({ relation, name }) => `− ${name} (${say.tagRelation(relation)})`),
  ];
  return `${contentType} ${documentId} ${locale} ${say.textVersion(version)}  ${title}\n    ${tags.join(', ')}`;
}
