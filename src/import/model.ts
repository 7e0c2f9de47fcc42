/** The locales of the newsroom. */
export const LOCALES = ['fr', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** What `--type` and `kind:` name. */
export const CONTENT_KINDS = ['article', 'training-session'] as const;
export type ContentKind = (typeof CONTENT_KINDS)[number];

/** The id that all locales and versions of a document share. */
export type DocumentId = string;

export interface SessionDate {
  startsOn: string;
  endsOn?: string;
  place?: string;
  seats?: number;
  bookingUrl?: string;
}

/** What a training sheet says beyond its description. */
export interface TrainingFacts {
  prerequisites?: string;
  objectives?: string[];
  audience?: string;
  durationDays?: number;
  durationHours?: number;
  format?: string;
  level?: string;
  price?: number;
  dates?: SessionDate[];
  contact?: string;
}

export interface Seo {
  metaTitle?: string;
  metaDescription?: string;
  noIndex?: boolean;
}

/** One text as a reader found it, whatever it was found in. */
export interface SourceDocument {
  /** The archive it comes from; with `sourceId` and the locale it names the text for ever. */
  source: string;
  sourceId: string;
  /** Where a person finds it: `file:line` or `file, item n`. */
  origin: string;
  kind?: string;
  locale?: string;
  title: string;
  slug?: string;
  excerpt?: string;
  body: string;
  bodyFormat: 'markdown' | 'html' | 'wordpress';
  category?: string;
  authors: string[];
  /** As written; checked when the text is prepared. */
  publishedOn?: string;
  sourceSite?: string;
  sourceUrl?: string;
  seo?: Seo;
  /** What the front matter of a training session states itself. */
  training?: TrainingFacts;
  /** What the source says of it: `draft` stays a draft whatever is asked. */
  status: 'published' | 'draft';
  /** What is worth telling when this text is written. */
  notices?: Message[];
}

/** What reading gives, in order. */
export type ReadItem =
  | { kind: 'document'; document: SourceDocument }
  | { kind: 'failed'; origin: string; reason: Message }
  | { kind: 'notice'; origin: string; message: Message };

/** A sentence for the person at the terminal, in both languages. */
export interface Message {
  fr: string;
  en: string;
}
