import { TAG_RELATIONS, VERDICTS } from '../domain/decide/decisions';
import type { DecisionRequest } from '../services/decision-request';
import { Refusal } from '../services/problems';
import { Input } from './read-input';

const STRENGTHS = ['strong', 'medium', 'weak'] as const;
const TAG = ['contentType', 'documentId', 'locale', 'relation', 'entityId'];
const FIELDS = [...TAG, 'verdict', 'phrase', 'words', 'alias', 'values', 'seen'];

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
    values: input.object('values'),
    seen: input.isNull('seen') ? null : input.optionalText('seen'),
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

/** The decision that was seen, of whoever takes one back. */
export function readUndo(query: unknown): string | undefined {
  return Input.of(query, ['seen']).optionalText('seen');
}
