import type { ContentKind } from '../model';

/** The content type that each kind of text becomes. */
export const CONTENT_TYPES = {
  article: 'api::article.article',
  'training-session': 'api::training-session.training-session',
} as const satisfies Record<ContentKind, string>;

export const RECORDS = 'api::import-record.import-record';
