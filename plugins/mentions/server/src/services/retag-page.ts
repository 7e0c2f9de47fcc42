import type { Core } from '@strapi/strapi';

import type { ContentTypeUID, TextSettings } from '../config/settings';
import { sameIds, sameTags, TAG_RELATIONS, type Decision, type DocumentId } from '../domain/decide/decisions';
import { findDecisionsOn } from '../repositories/decisions';
import { findDigests, saveKeptTexts, type KeptText } from '../repositories/kept-texts';
import { textKey, writeMentions } from '../repositories/mentions';
import { lockTexts, type StoredText } from '../repositories/stored-text';
import { writeLinks } from '../repositories/tag-links';
import type { LoadedTagger } from './tagger';
import { wordsIn } from './text-fields';
import { TextReader, type Reading } from './text-reader';

/** A page of documents of one type. */
export interface Page {
  readonly uid: ContentTypeUID;
  readonly settings: TextSettings;
  readonly documentIds: readonly DocumentId[];
}

/** What became of a page. */
export interface PageOutcome {
  /** Documents whose tags changed. */
  readonly changed: readonly DocumentId[];
  /** Documents that somebody was saving: they were left alone. */
  readonly busy: readonly DocumentId[];
}

/**
 * Tags every locale and version of some documents with few statements, and writes only what differs. Call it within a
 * transaction. Rows are locked from reading to writing, and keep their `updatedAt`.
 */
export async function retagPage(
  strapi: Core.Strapi,
  tagger: LoadedTagger,
  { uid, settings, documentIds }: Page,
  whenBusy: 'wait' | 'skip'
): Promise<PageOutcome> {
  const { texts, busy } = await lockTexts(strapi, uid, settings, documentIds, whenBusy);
  const decisions = await findDecisionsOn(strapi, uid, documentIds);
  const readings = await readTexts(strapi, tagger, { uid, settings, texts, decisions });
  await writeTags(strapi, uid, settings, readings);
  const known = await findDigests(strapi, uid, documentIds);
  const digests = new Map(known.map((kept) => [textKey(kept), kept]));
  const stale = readings.filter((reading) => !isKept(reading, digests.get(textKey(reading.key))));
  await writeReadings(strapi, stale);
  const changed = readings.filter(({ text, tags }) => !sameTags(tags, text.tags));
  return { changed: [...new Set(changed.map(({ text }) => text.documentId))], busy };
}

/** What the tagger makes of some texts. Others get their turn between two of them. */
export async function readTexts(
  strapi: Core.Strapi,
  tagger: LoadedTagger,
  page: {
    readonly uid: ContentTypeUID;
    readonly settings: TextSettings;
    readonly texts: readonly StoredText[];
    readonly decisions: ReadonlyMap<DocumentId, readonly Decision[]>;
  }
): Promise<Reading[]> {
  const reader = new TextReader(strapi, page.uid, page.settings, tagger);
  const readings: Reading[] = [];
  for (const text of page.texts) {
    readings.push(reader.read(text, page.decisions.get(text.documentId) ?? []));
    await new Promise((resolve) => setImmediate(resolve));
  }
  return readings;
}

async function writeTags(
  strapi: Core.Strapi,
  uid: ContentTypeUID,
  { relations }: TextSettings,
  readings: readonly Reading[]
): Promise<void> {
  for (const relation of TAG_RELATIONS) {
    const attribute = relations[relation];
    if (!attribute) continue;
    const different = readings.filter(({ text, tags }) => !sameIds(tags[relation], text.tags[relation]));
    const links = different.map(({ text, rowIds }) => ({ rowId: text.id, targets: rowIds[relation] }));
    await writeLinks(strapi, uid, attribute, links);
  }
}

function isKept({ digest, mentionsDigest }: Reading, kept: Omit<KeptText, 'words'> | undefined): boolean {
  return kept?.digest === digest && kept.mentionsDigest === mentionsDigest;
}

/** Writes the mentions and words of texts where either differs. */
async function writeReadings(strapi: Core.Strapi, readings: readonly Reading[]): Promise<void> {
  if (readings.length === 0) return;
  await writeMentions(strapi, readings);
  await saveKeptTexts(
    strapi,
    readings.map(({ key, digest, mentionsDigest, readable }) => ({
      ...key,
      digest,
      mentionsDigest,
      words: wordsIn(readable),
    }))
  );
}
