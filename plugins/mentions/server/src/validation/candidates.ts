import type { NewEntry } from '../../../shared/unknown-name';
import { CANDIDATE_STATES, type CandidateState } from '../repositories/candidates';
import { Input } from './read-input';

const STRENGTHS = ['strong', 'medium', 'weak'] as const;

/** Which page of which candidates: the open ones where nothing is said. */
export function readCandidatePage(query: unknown): { page: number; pageSize: number; state: CandidateState } {
  const input = Input.of(query, ['page', 'pageSize', 'state']);
  return {
    page: input.integer('page', { or: 1, min: 1, max: 1_000_000 }),
    pageSize: input.integer('pageSize', { or: 25, min: 1, max: 100 }),
    state: input.optionalOneOf('state', CANDIDATE_STATES) ?? 'open',
  };
}

/** The body of an addition: the name, and the slug of its platform unless it is one itself. */
export function readAddition(body: unknown): { name: string; entry: NewEntry } {
  const input = Input.of(body, ['name', 'platform', 'newPlatform']);
  const name = input.text('name');
  return { name, entry: input.flag('newPlatform') ? { newPlatform: true } : { platform: input.text('platform') } };
}

/** The body that makes a candidate an alias: its name, the document id of the entry, how sure it is by itself. */
export function readAliasOf(body: unknown): { name: string; entityId: string; strength: (typeof STRENGTHS)[number] } {
  const input = Input.of(body, ['name', 'entityId', 'strength']);
  return { name: input.text('name'), entityId: input.text('entityId'), strength: input.oneOf('strength', STRENGTHS) };
}

/** The body that names a candidate. */
export function readName(body: unknown): string {
  return Input.of(body, ['name']).text('name');
}
