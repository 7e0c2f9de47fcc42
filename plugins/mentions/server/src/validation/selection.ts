import { Refusal } from '../services/problems';
import { Input } from './read-input';

/** Some documents of one type. */
export interface Selection {
  readonly contentType: string;
  readonly documentIds: readonly string[];
}

/** Far more than anybody selects by hand; whoever wants more wants all. */
const MOST = 1000;

/** The documents that a re-tag is about; undefined for the whole archive. */
export function readSelection(body: unknown): Selection | undefined {
  return selectionIn(Input.of(body ?? {}, ['contentType', 'documentIds']));
}

/** The documents that a preview of a re-tag is about, and which page of it. */
export function readRetagPreview(body: unknown): { selection?: Selection; page: number; pageSize: number } {
  const input = Input.of(body ?? {}, ['contentType', 'documentIds', 'page', 'pageSize']);
  return {
    selection: selectionIn(input),
    page: input.integer('page', { or: 1, min: 1, max: 1_000_000 }),
    pageSize: input.integer('pageSize', { or: 25, min: 1, max: 100 }),
  };
}

function selectionIn(input: Input): Selection | undefined {
  const contentType = input.optionalText('contentType');
  const documentIds = input.list('documentIds').map((id) => Input.of({ id }, ['id']).text('id'));
  if (contentType === undefined && documentIds.length === 0) return undefined;
  if (documentIds.length === 0 || documentIds.length > MOST) {
    throw new Refusal({ kind: 'wrong-type', field: 'documentIds', wanted: `1–${MOST}` });
  }
  return { contentType: input.text('contentType'), documentIds: [...new Set(documentIds)] };
}
