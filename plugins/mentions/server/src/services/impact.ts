import type { Impact } from '../../../shared/impact';
import type { PreviewPage } from '../../../shared/preview';

/** Enough to tell what a change would do, few enough to be read while somebody waits. */
export const SAMPLE = { page: 1, pageSize: 100 };

/** A preview in three numbers. */
export function impactOf({ documents, changes }: PreviewPage): Impact {
  const changed = new Set(changes.map(({ contentType, documentId }) => `${contentType} ${documentId}`));
  return { documents, changed: changed.size, read: Math.min(documents, SAMPLE.pageSize) };
}
