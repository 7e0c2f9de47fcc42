import type { Heading } from '../text/lines';
import type { Span } from '../text/span';

/** Where a run of plain text comes from: a path into the field’s value. */
export interface Origin extends Span {
  readonly path: string;
}

/** A field’s plain text, one line a block, with its headings and the map back into the value. */
export interface PlainText {
  readonly text: string;
  readonly headings: readonly Heading[];
  readonly origins: readonly Origin[];
}

/** Puts plain text together block by block. */
export class PlainTextBuilder {
  private text = '';
  private readonly headings: Heading[] = [];
  private readonly origins: Origin[] = [];

  /** Appends text to the current line; line breaks in it stay. Without a path, nothing leads back to the value. */
  append(text: string, path?: string): void {
    if (text === '') return;
    if (path !== undefined) this.origins.push({ start: this.text.length, end: this.text.length + text.length, path });
    this.text += text;
  }

  /** Begins a new line unless the text is empty or already stands at the beginning of one. */
  breakLine(): void {
    if (this.text !== '' && !this.text.endsWith('\n')) this.text += '\n';
  }

  /** Everything that `write` appends becomes a block of its own: a heading where it has a level. */
  block(write: () => void, level?: number): void {
    this.breakLine();
    const start = this.text.length;
    write();
    if (level !== undefined && this.text.length > start) this.headings.push({ start, end: this.text.length, level });
    this.breakLine();
  }

  build(): PlainText {
    return { text: this.text.replace(/\n+$/u, ''), headings: this.headings, origins: this.origins };
  }
}

/** The place in the field’s value that an offset of its plain text comes from; undefined where none is known. */
export function originOf({ origins }: PlainText, offset: number): { path: string; offset: number } | undefined {
  const origin = origins.findLast(({ start, end }) => start <= offset && offset < end);
  return origin && { path: origin.path, offset: offset - origin.start };
}
