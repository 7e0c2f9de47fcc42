import type { DecisionRequest } from '../services/decision-request';
import { Refusal } from '../services/problems';
import { readDecision } from './decisions';
import { Input } from './read-input';

/** Enough for a screenful, few enough to be done while somebody waits. */
const MOST = 100;

/** The body of many decisions; aliases are added one by one, elsewhere. */
export function readDecisions(body: unknown): DecisionRequest[] {
  return readList(body, 'decisions').map((item) => {
    const request = readDecision(item);
    if (request.alias !== undefined) throw new Refusal({ kind: 'unknown-field', field: 'alias' });
    return request;
  });
}

/** The decisions to take back, each as it was seen. */
export function readUndos(body: unknown): { id: number; seen?: string }[] {
  return readList(body, 'decisions').map((item) => {
    const input = Input.of(item, ['id', 'seen']);
    return { id: input.integer('id', { or: 0, min: 1, max: 2_147_483_647 }), seen: input.optionalText('seen') };
  });
}

function readList(body: unknown, field: string): readonly unknown[] {
  const list = Input.of(body, [field]).list(field);
  if (list.length > MOST) throw new Refusal({ kind: 'wrong-type', field, wanted: `[ … ] ≤ ${MOST}` });
  return list;
}
