/** One element below an item or a channel: its text and attributes. */
export interface XmlField {
  text: string;
  attributes: Record<string, string>;
}

/** The fields of an item or channel by the name they have in the file (`content:encoded`, `author/name`). */
export class XmlFields {
  private readonly fields = new Map<string, XmlField[]>();

  add(name: string, field: XmlField): void {
    const list = this.fields.get(name);
    if (list) list.push(field);
    else this.fields.set(name, [field]);
  }

  all(name: string): XmlField[] {
    return this.fields.get(name) ?? [];
  }

  /** The text of the first of these elements that has any. */
  text(...names: string[]): string | undefined {
    for (const name of names) {
      const found = this.all(name).find((field) => field.text.trim() !== '');
      if (found) return found.text.trim();
    }
    return undefined;
  }

  has(name: string): boolean {
    return this.fields.has(name);
  }
}

/** An `<item>` or `<entry>`, complete. */
export interface XmlItem {
  /** Its place in the file, from 1. */
  number: number;
  line: number;
  fields: XmlFields;
}
