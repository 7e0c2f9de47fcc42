import { isThresholds, type Thresholds } from '../domain/decide/thresholds';
import { CONTEXTS } from '../domain/learn/context';
import type { LessonFilter } from '../repositories/lessons';
import { Refusal } from '../services/problems';
import { Input } from './read-input';

/** The body of a change of thresholds. */
export function readThresholds(body: unknown): Thresholds {
  Input.of(body, ['automatic', 'suggested']);
  if (!isThresholds(body)) throw new Refusal({ kind: 'thresholds' });
  return { automatic: body.automatic, suggested: body.suggested };
}

/** Which page of a list; 25 rows where nothing is said. */
export function readPage(query: unknown): { page: number; pageSize: number } {
  const input = Input.of(query, ['page', 'pageSize']);
  return {
    page: input.integer('page', { or: 1, min: 1, max: 1_000_000 }),
    pageSize: input.integer('pageSize', { or: 25, min: 1, max: 100 }),
  };
}

/** Which lessons to forget: `{ all: true }`, or those of an entry, perhaps of one alias and context only. */
export function readForget(body: unknown): LessonFilter {
  const input = Input.of(body, ['all', 'entityId', 'alias', 'context']);
  if (input.flag('all')) return {};
  return {
    entityId: input.text('entityId'),
    alias: input.optionalText('alias'),
    context: input.optionalOneOf('context', CONTEXTS),
  };
}
