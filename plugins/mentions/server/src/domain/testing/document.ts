import type { Locale } from '../catalogue/types';
import type { TaggerDocument } from '../text/document';
import type { Heading } from '../text/lines';

interface DocumentInput {
  readonly title?: string;
  readonly text?: string;
  readonly locale?: Locale;
  readonly date?: string;
  readonly headings?: readonly Heading[];
}

/** A document for a test: a title and a body, French unless said otherwise. */
export function aDocument({ title = '', text = '', locale = 'fr', date, headings }: DocumentInput): TaggerDocument {
  return {
    locale,
    date,
    fields: [
      { field: 'title', role: 'title', text: title },
      { field: 'body', role: 'body', text, headings },
    ],
  };
}
