import type { DocumentId } from '../domain/decide/decisions';

/** The document and locales that an action of the document service answers with: one entry, or a list of them. */
export function entriesOf(result: unknown): { documentId?: DocumentId; locales: readonly string[] } {
  if (typeof result !== 'object' || result === null || !('documentId' in result)) return { locales: [] };
  const { documentId } = result;
  if (typeof documentId !== 'string') return { locales: [] };
  const entries: readonly unknown[] = 'entries' in result && Array.isArray(result.entries) ? result.entries : [result];
  const locales = entries.flatMap((entry) =>
    typeof entry === 'object' && entry !== null && 'locale' in entry && typeof entry.locale === 'string'
      ? [entry.locale]
      : []
  );
  return { documentId, locales: [...new Set(locales)] };
}
