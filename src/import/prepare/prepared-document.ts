import type { Blocks } from '../blocks/types';
import type { ContentKind, Locale, Message, Seo, SessionDate } from '../model';

/** A category or author by name; the slug is how it is found again. */
export interface Named {
  name: string;
  slug: string;
}

/** The fields that an import sets, in the shape Veille's content types have; tags are never among them. */
export interface Fields {
  title: string;
  excerpt?: string;
  body?: Blocks;
  publishedOn?: string;
  source?: { site?: string; url?: string };
  seo?: Seo;
  category?: Named;
  authors?: Named[];
  summary?: string;
  description?: Blocks;
  prerequisites?: string;
  objectives?: { text: string }[];
  audience?: string;
  durationDays?: number;
  durationHours?: number;
  format?: string;
  level?: string;
  price?: number;
  dates?: SessionDate[];
  contact?: string;
  trainers?: Named[];
}

export type FieldName = keyof Fields;

/** A text ready to be written. */
export interface PreparedDocument {
  origin: string;
  source: string;
  sourceId: string;
  kind: ContentKind;
  locale: Locale;
  fields: Fields;
  /** The slug it asks for, before anything is known of the others. */
  slug: string;
  publish: boolean;
  notices: Message[];
}
