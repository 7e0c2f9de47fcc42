import type { Locale } from '../catalogue/types';
import { HeadingStack } from './heading-stack';
import { linesIn, looksLikeHeading, markedLevel, type Heading } from './lines';
import { sentencesIn, type SentenceOf } from './sentences';
import { indexAt, type Span } from './span';
import { unitsOf, type Units } from './units';
import { readWords, type Words } from './words';

export type FieldRole = 'title' | 'body';

/** One field of a document as plain text; one line a block. */
export interface FieldText {
  readonly field: string;
  readonly role: FieldRole;
  readonly text: string;
  /** Lines known to be headings. Without it, headings are guessed from the look of a line. */
  readonly headings?: readonly Heading[];
}

/** What the tagger reads. */
export interface TaggerDocument {
  readonly locale: Locale;
  /** The day of the text, YYYY-MM-DD: aliases outside their validity are passed over. */
  readonly date?: string;
  readonly fields: readonly FieldText[];
}

export interface Line extends Span {
  /** Its place in the list of lines. */
  readonly index: number;
  readonly role: FieldRole;
  readonly isHeading: boolean;
  /** Of a heading whose level is known: 1 is the highest. */
  readonly level: number | undefined;
  /** Index of the heading line this line stands under, in the same field: for a heading with a level, a higher one. */
  readonly heading: number | undefined;
  /** False for the sub-headings and paragraphs after the first paragraph of the body. */
  readonly isLead: boolean;
}

export type Sentence = SentenceOf<Line>;

const BETWEEN_FIELDS = '\n\n';

/** All fields of a document as one text with its structure; offsets are UTF-16 units of `text`. */
export class DocumentText {
  readonly text: string;
  readonly units: Units;
  readonly words: Words;
  readonly fields: readonly (FieldText & { readonly offset: number })[];
  /** The lines that are not empty. */
  readonly lines: readonly Line[];
  private readonly sentences: (readonly Sentence[] | undefined)[] = [];
  private lastLine: Line | undefined;

  constructor({ fields }: Pick<TaggerDocument, 'fields'>) {
    let offset = 0;
    this.fields = fields.map((field) => {
      const placed = { ...field, offset };
      offset += field.text.length + BETWEEN_FIELDS.length;
      return placed;
    });
    this.text = fields.map(({ text }) => text).join(BETWEEN_FIELDS);
    this.units = unitsOf(this.text);
    this.words = readWords(this.units);
    this.lines = readLines(this.units, this.fields);
  }

  /** The line an offset lies in, or the last one before it; undefined in a document without text. */
  lineAt(offset: number): Line | undefined {
    const last = this.lastLine;
    if (last && last.start <= offset && offset < last.end) return last;
    this.lastLine = this.lines[indexAt(this.lines, offset)];
    return this.lastLine;
  }

  /** The sentence an offset lies in; the same object for every offset of a sentence. */
  sentenceAt(offset: number): Sentence | undefined {
    const line = this.lineAt(offset);
    if (!line) return undefined;
    const sentences = this.sentencesOf(line);
    return sentences.length === 1 ? sentences[0] : sentences[indexAt(sentences, offset)];
  }

  /** The sentences of a line. They are looked for when somebody asks: most lines mention nothing. */
  sentencesOf(line: Line): readonly Sentence[] {
    return (this.sentences[line.index] ??= sentencesIn(this, line));
  }

  /** The headings that a line stands under, the nearest first: where their levels are not known, that one alone. */
  headingsOver({ heading }: Line): readonly Line[] {
    const headings: Line[] = [];
    let line = heading === undefined ? undefined : this.lines[heading];
    while (line) {
      headings.push(line);
      line = line.level === undefined || line.heading === undefined ? undefined : this.lines[line.heading];
    }
    return headings;
  }

  /** The field an offset lies in, and the offset in that field. */
  locate(offset: number): { field: string; offset: number } {
    const field = this.fields.findLast((candidate) => candidate.offset <= offset);
    if (!field) throw new RangeError(`Offset ${offset} lies outside the document.`);
    return { field: field.field, offset: offset - field.offset };
  }
}

function readLines(units: Units, fields: DocumentText['fields']): Line[] {
  const lines: Line[] = [];
  let leadSeen = false;
  for (const { role, text, headings, offset } of fields) {
    const headingOf = headingReader(units, headings, offset);
    const spans = linesIn(units, offset, offset + text.length);
    const last = spans.at(-1);
    const open = new HeadingStack();
    for (const span of spans) {
      const found = headingOf(span, span === last);
      const isHeading = role === 'title' || found !== undefined;
      const isLead: boolean = role === 'body' && !isHeading && !leadSeen;
      leadSeen ||= isLead;
      const index = lines.length;
      const { level, over } = isHeading ? open.enter(index, found?.level) : { level: undefined, over: open.nearest };
      lines.push({ start: span.start, end: span.end, index, role, isHeading, level, heading: over, isLead });
    }
  }
  return lines;
}

/** The level of a line that is a heading, where it is known; undefined for a line that is none. */
type HeadingReader = (line: Span, isLast: boolean) => { readonly level: number | undefined } | undefined;

/** Says which lines of a field are headings: those that are known to be, or those that look like one. */
function headingReader(units: Units, headings: readonly Heading[] | undefined, offset: number): HeadingReader {
  if (!headings) {
    return (line, isLast) =>
      !isLast && looksLikeHeading(units, line) ? { level: markedLevel(units, line) } : undefined;
  }
  const known = new Map(headings.map((heading) => [heading.start + offset, heading]));
  return ({ start }) => known.get(start);
}
