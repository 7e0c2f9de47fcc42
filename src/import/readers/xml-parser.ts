import { SaxesParser } from 'saxes';
import type { SaxesTagPlain } from 'saxes';

import { escapeText, startTag } from './xml-markup';
import { XmlFields } from './xml-item';
import type { XmlItem } from './xml-item';

const ITEMS = new Set(['item', 'entry']);
/** Comments and settings of a WordPress post: read by nobody here, and often larger than the post. */
const UNREAD = new Set(['wp:comment', 'wp:postmeta', 'wp:commentmeta', 'wp:termmeta']);

export interface XmlBreak {
  line: number;
  detail: string;
}

/**
 * Reads a feed or export as its text arrives and gives the items completed so far: never more than the current item and
 * the channel's own fields are in memory.
 */
export class XmlParser {
  readonly channel = new XmlFields();
  rootName = '';
  broken: XmlBreak | undefined;

  private readonly parser = new SaxesParser({ xmlns: false });
  private readonly open: string[] = [];
  private readonly ready: XmlItem[] = [];
  private readonly texts: { text: string; attributes: Record<string, string>; markup: boolean }[] = [];
  private item: XmlItem | undefined;
  private itemDepth = 0;
  private count = 0;
  private unread = 0;
  private finishedAt = -1;

  constructor() {
    this.parser.on('opentag', (tag) => this.openTag(tag));
    this.parser.on('closetag', (tag) => this.closeTag(tag));
    this.parser.on('text', (text) => this.addText(text));
    this.parser.on('cdata', (text) => this.addText(text));
    this.parser.on('error', (error) => this.fail(error));
  }

  /** Takes the next piece of the file and gives the items it completed. */
  write(chunk: string): XmlItem[] {
    // Exports carry control characters that XML forbids and nobody can see.
    if (!this.broken) this.parser.write(chunk.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g, ' '));
    return this.ready.splice(0);
  }

  /** Ends the file; what it left open is a break. */
  end(): void {
    if (!this.broken) this.parser.close();
  }

  private openTag(tag: SaxesTagPlain): void {
    if (this.broken) return;
    if (this.open.length === 0) this.rootName = tag.name;
    this.open.push(tag.name);
    if (UNREAD.has(tag.name)) this.unread += 1;
    if (!this.item && ITEMS.has(tag.name)) return this.startItem();
    const outer = this.texts.at(-1);
    if (outer?.markup) outer.text += startTag(tag);
    this.texts.push({
      text: '',
      attributes: tag.attributes,
      markup: outer?.markup === true || tag.attributes['type'] === 'xhtml',
    });
  }

  private startItem(): void {
    this.count += 1;
    this.item = { number: this.count, line: this.parser.line, fields: new XmlFields() };
    this.itemDepth = this.open.length;
    this.texts.length = 0;
  }

  private addText(text: string): void {
    const field = this.texts.at(-1);
    if (field && this.unread === 0) field.text += field.markup ? escapeText(text) : text;
  }

  private closeTag(tag: SaxesTagPlain): void {
    if (this.broken) return;
    if (this.item && this.open.length === this.itemDepth) this.finishItem(this.item);
    else this.finishField(tag);
    if (UNREAD.has(tag.name)) this.unread -= 1;
    this.open.pop();
  }

  private finishItem(item: XmlItem): void {
    this.ready.push(item);
    this.item = undefined;
    this.finishedAt = this.parser.position;
  }

  private finishField(tag: SaxesTagPlain): void {
    const field = this.texts.pop();
    if (!field || this.unread > 0) return;
    const outer = this.texts.at(-1);
    if (outer?.markup) outer.text += tag.isSelfClosing ? '' : `${field.text}</${tag.name}>`;
    const fields = this.item?.fields ?? this.channel;
    fields.add(this.nameWithin(), { text: field.text, attributes: field.attributes });
  }

  /** `author/name` for what lies two deep in an item; of a channel, only the last two names. */
  private nameWithin(): string {
    const path = this.item ? this.open.slice(this.itemDepth) : this.open.slice(this.rootName === 'feed' ? 1 : 2);
    return path.slice(-2).join('/');
  }

  private fail(error: Error): void {
    // `&eacute;` means something in the HTML it will become; XML just has no such name.
    if (this.broken || /undefined entity/.test(error.message)) return;
    // The parser closes what a stray end tag leaves open before it complains: that item is not complete.
    if (this.finishedAt === this.parser.position) this.ready.pop();
    this.broken = { line: this.parser.line, detail: error.message.replace(/^(?:[^:]*:)?\d+:\d+:\s*/, '') };
  }
}
