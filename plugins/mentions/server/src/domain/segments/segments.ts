import { writeBlocks } from './blocks';
import { writeMarkdown } from './markdown';
import { PlainTextBuilder, type PlainText } from './plain-text';

/** What kind of text an attribute holds. */
export type FieldKind =
  | { readonly type: 'text' }
  | { readonly type: 'markdown' }
  | { readonly type: 'blocks' }
  | { readonly type: 'component'; readonly attributes: Readonly<Record<string, FieldKind>> };

/** The plain text of a field’s value; empty for null, undefined and anything that is not of its kind. */
export function plainTextOf(kind: FieldKind, value: unknown): PlainText {
  const builder = new PlainTextBuilder();
  write(builder, kind, value, '');
  return builder.build();
}

function write(builder: PlainTextBuilder, kind: FieldKind, value: unknown, path: string): void {
  if (value === null || value === undefined) return;
  switch (kind.type) {
    case 'text':
      if (typeof value === 'string') builder.append(value, path);
      return;
    case 'markdown':
      if (typeof value === 'string') writeMarkdown(builder, value);
      return;
    case 'blocks':
      if (Array.isArray(value)) writeBlocks(builder, value, path);
      return;
    case 'component':
      writeComponents(builder, kind.attributes, value, path);
  }
}

function writeComponents(
  builder: PlainTextBuilder,
  attributes: Readonly<Record<string, FieldKind>>,
  value: unknown,
  path: string
): void {
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  items.forEach((item, index) => {
    if (!isRecord(item)) return;
    for (const [name, kind] of Object.entries(attributes)) {
      builder.block(() => write(builder, kind, item[name], `${path}.${index}.${name}`));
    }
  });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
