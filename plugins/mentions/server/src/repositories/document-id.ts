import { createId } from '@paralleldrive/cuid2';

import type { DocumentId } from '../domain/decide/decisions';

/** A new document id, of the kind Strapi makes itself. */
export function newDocumentId(): DocumentId {
  return createId();
}
