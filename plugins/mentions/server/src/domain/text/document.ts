import type { Locale } from '../catalogue/types';

export type FieldRole = 'title' | 'body';

/** Part of a field's plain text, in UTF-16 units of that text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One field of a document as plain text; one line a block. */
export interface FieldText {
  readonly field: string;
  readonly role: FieldRole;
  readonly text: string;
  /** Lines known to be headings. Without it, headings are guessed from the look of a line. */
  readonly headings?: readonly Span[];
}

/** What the tagger reads. */
export interface TaggerDocument {
  readonly locale: Locale;
  /** The day of the text, YYYY-MM-DD: aliases outside their validity are passed over. */
  readonly date?: string;
  readonly fields: readonly FieldText[];
}

export interface Line extends Span {
  readonly role: FieldRole;
  readonly isHeading: boolean;
  /** Index of the heading line this line stands under, in the same field. */
  readonly heading: number | undefined;
  /** False for the sub-headings and paragraphs after the first paragraph of the body. */
  readonly isLead: boolean;
}

export interface Sentence extends Span {
  /** Index of its line. */
  readonly line: number;
}

/** All fields as one text with its structure; offsets are UTF-16 units of `text`. */
export interface DocumentText {
  readonly text: string;
  readonly fields: readonly (FieldText & { readonly offset: number })[];
  readonly lines: readonly Line[];
  readonly sentences: readonly Sentence[];
}

const BETWEEN_FIELDS = '\n\n';

/** Joins the fields of a document and finds its lines, headings and sentences. */
export function readDocument(document: TaggerDocument): DocumentText {
  const fields: (FieldText & { offset: number })[] = [];
  const lines: Line[] = [];
  const sentences: Sentence[] = [];
  let text = '';
  let leadSeen = false;
  for (const field of document.fields) {
    if (text.length > 0) text += BETWEEN_FIELDS;
    const offset = text.length;
    fields.push({ ...field, offset });
    text += field.text;

    let heading: number | undefined;
    for (const line of linesOf(field)) {
      const index = lines.length;
      const isLead: boolean = field.role === 'body' && !line.isHeading && !leadSeen;
      leadSeen ||= isLead;
      lines.push({ ...line, start: line.start + offset, end: line.end + offset, role: field.role, heading, isLead });
      if (line.isHeading) heading = index;
      for (const [start, end] of sentencesOf(field.text, line.start, line.end)) {
        sentences.push({ start: start + offset, end: end + offset, line: index });
      }
    }
  }
  return { text, fields, lines, sentences };
}

/** The field an offset of the whole text lies in, and the offset in that field. */
export function locate(document: DocumentText, offset: number): { field: string; offset: number } {
  const field = document.fields.findLast((candidate) => candidate.offset <= offset);
  if (!field) throw new RangeError(`Offset ${offset} lies outside the document.`);
  return { field: field.field, offset: offset - field.offset };
}

/** Index of the last span that begins at or before the offset; spans are in order. */
export function indexAt(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((spans[middle]?.start ?? Infinity) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

interface FieldLine extends Span {
  readonly isHeading: boolean;
}

function linesOf(field: FieldText): FieldLine[] {
  const spans: Span[] = [];
  let start = 0;
  while (start <= field.text.length) {
    const newline = field.text.indexOf('\n', start);
    const end = newline === -1 ? field.text.length : newline;
    if (field.text.slice(start, end).trim() !== '') spans.push({ start, end });
    start = end + 1;
  }
  const known = field.headings && new Set(field.headings.map((heading) => heading.start));
  return spans.map((span, index) => {
    const line = field.text.slice(span.start, span.end).trim();
    const isLast = index === spans.length - 1;
    const isHeading = field.role === 'title' || (known ? known.has(span.start) : !isLast && looksLikeHeading(line));
    return { ...span, isHeading };
  });
}

const MAX_HEADING_LENGTH = 100;
const MAX_HEADING_WORDS = 14;

/** In plain text a heading is a short line that does not end like a sentence and is not a list item. */
export function looksLikeHeading(line: string): boolean {
  if (line.length > MAX_HEADING_LENGTH) return false;
  if (/[.!,;…]$/u.test(line)) return false;
  if (/^[•·*\-–—]/u.test(line)) return false;
  return line.split(/\s+/u).length <= MAX_HEADING_WORDS;
}

const SENTENCE_END = /[.!?…]+["»”’)\]]*\s+(?=["«“‘([]?\s*[\p{Lu}\p{N}#@])/gu;

function* sentencesOf(text: string, from: number, to: number): Generator<readonly [number, number]> {
  const line = text.slice(from, to);
  let start = 0;
  for (const match of line.matchAll(SENTENCE_END)) {
    const end = match.index + match[0].length;
    yield [from + start, from + end];
    start = end;
  }
  if (start < line.length) yield [from + start, to];
}
