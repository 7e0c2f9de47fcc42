import type { Proposal } from '../../../shared/proposal';
import type { AliasInput } from '../domain/catalogue/aliases';
import { ALIAS_CASES, ALIAS_STRENGTHS } from '../domain/catalogue/types';
import { Input } from './read-input';

export interface PreviewRequest {
  readonly proposal: Proposal;
  readonly page: number;
  readonly pageSize: number;
}

/** The body of a preview: aliases that an entry would gain or lose, and which page of documents to look at. */
export function readPreview(body: unknown): PreviewRequest {
  const input = Input.of(body, ['entry', 'add', 'remove', 'page', 'pageSize']);
  return {
    proposal: {
      kind: 'aliases',
      entry: input.text('entry'),
      add: input.list('add').map(readAlias),
      remove: input.list('remove').map((text) => Input.of({ text }, ['text']).text('text')),
    },
    page: input.integer('page', { or: 1, min: 1, max: 1_000_000 }),
    pageSize: input.integer('pageSize', { or: 25, min: 1, max: 100 }),
  };
}

function readAlias(value: unknown): AliasInput {
  const input = Input.of(value, ['text', 'locale', 'strength', 'case']);
  return {
    text: input.text('text'),
    locale: input.optionalText('locale'),
    strength: input.optionalOneOf('strength', ALIAS_STRENGTHS),
    case: input.optionalOneOf('case', ALIAS_CASES),
  };
}
