import { createHash } from 'node:crypto';

import type { Core, Struct } from '@strapi/strapi';

import type { ContentTypeUID, TextSettings } from '../config/settings';
import { wordsOf } from '../domain/archive/words';
import { plainTextOf, type FieldKind } from '../domain/segments/segments';
import type { PlainText } from '../domain/segments/plain-text';
import type { TaggerDocument } from '../domain/text/document';
import { getService } from './get-service';

/** What the tagger reads of a text, with the way back from plain text into each field’s value. */
export interface ReadableText {
  readonly document: TaggerDocument;
  readonly plainTexts: ReadonlyMap<string, PlainText>;
}

/** To be raised when `wordsOf` finds other words in the same text. */
const WORDS_EDITION = 1;

/** Turns the values of a text’s fields into what the tagger reads. Fields that are not read or empty are left out. */
export function readableText(
  strapi: Core.Strapi,
  uid: ContentTypeUID,
  settings: TextSettings,
  text: { readonly locale: string; readonly values: Readonly<Record<string, unknown>> }
): ReadableText {
  const { attributes } = strapi.contentType(uid);
  const plainTexts = new Map<string, PlainText>();
  for (const field of settings.fields) {
    if (!getService(strapi, 'readFields').isRead(uid, field)) continue;
    const kind = fieldKind(strapi, attributes[field]);
    if (!kind) throw new Error(`mentions: ${uid} has no text field “${field}”; correct config/mentions.ts.`);
    const plainText = plainTextOf(kind, text.values[field]);
    if (plainText.text !== '') plainTexts.set(field, plainText);
  }
  const date = settings.date === undefined ? undefined : text.values[settings.date];
  return {
    plainTexts,
    document: {
      locale: text.locale,
      date: typeof date === 'string' ? date.slice(0, 10) : undefined,
      fields: [...plainTexts].map(([field, { text: plain, headings }]) => ({
        field,
        role: field === settings.title ? 'title' : 'body',
        text: plain,
        // Imported texts often have none: then they are guessed, as in plain text.
        headings: headings.length > 0 ? headings : undefined,
      })),
    },
  };
}

/** A text that is no document: a title and a body of plain text. */
export interface PlainDocument {
  readonly title: string;
  readonly text: string;
  readonly locale: string;
}

/** What the tagger reads of such a text. */
export function readablePlain({ title, text, locale }: PlainDocument): ReadableText {
  const fields = [['title', title] as const, ['text', text] as const].filter(([, value]) => value !== '');
  return {
    plainTexts: new Map(fields.map(([field, value]) => [field, plainTextOf({ type: 'text' }, value)])),
    document: {
      locale,
      fields: fields.map(([field, value]) => ({ field, role: field === 'title' ? 'title' : 'body', text: value })),
    },
  };
}

/** Tells cheaply whether a text is still what it was: everything that the tagger reads of it, in short. */
export function digestOf({ document }: ReadableText): string {
  return createHash('sha1')
    .update(JSON.stringify([WORDS_EDITION, document]))
    .digest('base64');
}

/** The words that a text can be found by, with spaces between. */
export function wordsIn({ document }: ReadableText): string {
  return [...wordsOf(document.fields.map(({ text }) => text).join('\n'))].join(' ');
}

function fieldKind(
  strapi: Core.Strapi,
  attribute: { readonly type: string; readonly component?: string } | undefined
): FieldKind | undefined {
  switch (attribute?.type) {
    case 'string':
    case 'text':
      return { type: 'text' };
    case 'richtext':
      return { type: 'markdown' };
    case 'blocks':
      return { type: 'blocks' };
    case 'component':
      return { type: 'component', attributes: componentKinds(strapi, attribute.component ?? '') };
    default:
      return undefined;
  }
}

function componentKinds(strapi: Core.Strapi, uid: string): Record<string, FieldKind> {
  const components: Readonly<Record<string, Struct.ComponentSchema | undefined>> = { ...strapi.components };
  const entries = Object.entries(components[uid]?.attributes ?? {});
  return Object.fromEntries(
    entries.flatMap(([name, attribute]) => {
      const kind = fieldKind(strapi, attribute);
      return kind ? [[name, kind]] : [];
    })
  );
}
