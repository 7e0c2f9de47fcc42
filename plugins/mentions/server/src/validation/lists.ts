import { Refusal } from '../services/problems';
import { Input } from './read-input';

/** As many as the content manager shows on a page. */
const MOST = 100;

/** The documents that a page of a list shows: their ids, separated by commas. */
export function readCellsQuery(query: unknown): { contentType: string; locale?: string; ids: string[] } {
  const input = Input.of(query, ['contentType', 'locale', 'documentIds']);
  const ids = input.text('documentIds').split(',').filter(Boolean);
  if (ids.length > MOST) throw new Refusal({ kind: 'wrong-type', field: 'documentIds', wanted: `≤ ${MOST}` });
  return { contentType: input.text('contentType'), locale: input.optionalText('locale'), ids };
}
