import { TAG_RELATIONS, VERDICTS } from '../domain/decide/decisions';
import type { DecisionRequest } from '../services/decisions';
import { Refusal } from '../services/problems';
import { Input } from './read-input';

const STRENGTHS = ['strong', 'medium', 'weak'] as const;
const FIELDS = ['contentType', 'documentId', 'locale', 'relation', 'entityId', 'verdict', 'phrase', 'words', 'alias'];

/** The body of a decision: what is said of which tag of which text. */
export function readDecision(body: unknown): DecisionRequest {
  const input = Input.of(body, FIELDS);
  const verdict = input.oneOf('verdict', VERDICTS);
  const relation = input.oneOf('relation', TAG_RELATIONS);
  if (relation === 'mainPlatforms' && (verdict === 'never' || verdict === 'missed')) {
    throw new Refusal({ kind: 'verdict-not-for-main', verdict });
  }
  return {
    contentType: input.text('contentType'),
    documentId: input.text('documentId'),
    locale: input.optionalText('locale'),
    relation,
    entityId: input.text('entityId'),
    verdict,
    phrase: verdict === 'never' ? input.optionalText('phrase') : undefined,
    words: verdict === 'missed' ? input.text('words') : undefined,
    alias: verdict === 'missed' ? input.optionalOneOf('alias', STRENGTHS) : undefined,
  };
}

/** The text whose decisions are asked for. */
export function readTextQuery(query: unknown): { contentType: string; documentId: string; locale?: string } {
  const input = Input.of(query, ['contentType', 'documentId', 'locale']);
  return {
    contentType: input.text('contentType'),
    documentId: input.text('documentId'),
    locale: input.optionalText('locale'),
  };
}
