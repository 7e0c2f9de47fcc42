import type { Core } from '@strapi/strapi';

import type { PreviewPage, TagReference, TextChange } from '../../../shared/preview';
import type { Proposal } from '../../../shared/proposal';
import { findTextType, getSettings, textSettings, textTypes } from '../config/settings';
import { catalogueChange, knownEntries } from '../domain/archive/known-entries';
import type { Entity } from '../domain/catalogue/types';
import { TAG_RELATIONS, type DocumentId, type TagSet } from '../domain/decide/decisions';
import type { Exclusion } from '../domain/learn/lessons';
import { Tagger } from '../domain/tagger';
import { fold } from '../domain/text/fold';
import { readCatalogue, type StoredCatalogue } from '../repositories/catalogue-rows';
import { findDecisionsOn } from '../repositories/decisions';
import type { DocumentKey } from '../repositories/kept-texts';
import { findDocumentsWith, listDocuments } from '../repositories/run-items';
import { findTextsOf } from '../repositories/stored-text';
import { getService } from './get-service';
import { proposedCatalogue } from './proposal';
import { readTexts } from './retag-page';
import { searchable } from './run-plan';
import type { LoadedTagger } from './tagger';
import type { Reading } from './text-reader';

interface PageRequest {
  /** Counted from 1. */
  readonly page: number;
  readonly pageSize: number;
}

/** What a change of the catalogue would do to the archive: the very reading that a re-tag does, without writing. */
export default function previewService({ strapi }: { strapi: Core.Strapi }) {
  const documentsTouched = async (proposed: StoredCatalogue): Promise<DocumentKey[]> => {
    const present = await readCatalogue(strapi, getSettings(strapi).catalogue);
    const { spellings } = catalogueChange(
      knownEntries(present.catalogue, present.rowIds),
      knownEntries(proposed.catalogue, proposed.rowIds)
    );
    const touched: DocumentKey[] = [];
    for (const uid of textTypes(strapi)) touched.push(...(await findDocumentsWith(strapi, uid, searchable(spellings))));
    return touched;
  };

  const documentsWith = async (phrase: string): Promise<DocumentKey[]> => {
    const found: DocumentKey[] = [];
    for (const uid of textTypes(strapi))
      found.push(...(await findDocumentsWith(strapi, uid, searchable([fold(phrase)]))));
    return found;
  };

  const readPage = async (documents: readonly DocumentKey[], tagger: LoadedTagger): Promise<Reading[]> => {
    const readings: Reading[] = [];
    for (const contentType of new Set(documents.map((document) => document.contentType))) {
      const [uid, settings] = [findTextType(strapi, contentType), textSettings(strapi, contentType)];
      if (!uid || !settings) continue;
      const ids = documents.filter((one) => one.contentType === contentType).map(({ targetId }) => targetId);
      const decisions = await findDecisionsOn(strapi, uid, ids);
      const texts = await findTextsOf(strapi, uid, settings, ids);
      readings.push(...(await readTexts(strapi, tagger, { uid, settings, texts, decisions })));
    }
    return readings;
  };

  const pageOf = async (
    touched: readonly DocumentKey[],
    tagger: LoadedTagger,
    { page, pageSize }: PageRequest
  ): Promise<PreviewPage> => {
    const shown = touched.slice((page - 1) * pageSize, page * pageSize);
    const readings = await readPage(shown, tagger);
    const nameOf = namesIn(tagger, (await getService(strapi, 'tagger').current()).catalogue);
    return {
      page,
      pageCount: Math.ceil(touched.length / pageSize),
      documents: touched.length,
      changes: readings.flatMap((reading) => toChange(strapi, reading, nameOf) ?? []),
    };
  };

  return {
    /** One page of what tagging some documents again would change. */
    async retag(documents: readonly DocumentKey[], page: PageRequest): Promise<PreviewPage> {
      return pageOf(documents, await getService(strapi, 'tagger').current(), page);
    },

    /** One page of what tagging the whole archive again would change: documents are asked for page by page. */
    async retagAll({ page, pageSize }: PageRequest): Promise<PreviewPage> {
      const { documents, total } = await listDocuments(strapi, textTypes(strapi), {
        limit: pageSize,
        offset: (page - 1) * pageSize,
      });
      const shown = await pageOf(documents, await getService(strapi, 'tagger').current(), { page: 1, pageSize });
      return { ...shown, page, pageCount: Math.ceil(total / pageSize), documents: total };
    },

    /** One page of what would change where an alias never meant its entry within a phrase. */
    async exclusion(exclusion: Exclusion & { readonly phrase: string }, page: PageRequest): Promise<PreviewPage> {
      const current = await getService(strapi, 'tagger').current();
      const taught = current.tagger.taught(await getService(strapi, 'teaching').read([exclusion]));
      return pageOf(await documentsWith(exclusion.phrase), { ...current, tagger: taught }, page);
    },

    /** One page of what would change; undefined where the proposal names no entry of the catalogue. */
    async page(proposal: Proposal, page: PageRequest): Promise<PreviewPage | undefined> {
      const proposed = await proposedCatalogue(strapi, proposal);
      if (!proposed) return undefined;
      const tagger = new Tagger(proposed.catalogue).taught(await getService(strapi, 'teaching').read());
      return pageOf(await documentsTouched(proposed), { ...proposed, tagger }, page);
    },
  };
}

type NameOf = (id: DocumentId) => string;

function namesIn({ catalogue }: StoredCatalogue, present: StoredCatalogue['catalogue']): NameOf {
  const entities: Entity[] = [present, catalogue].flatMap(({ platforms, features }) => [...platforms, ...features]);
  const names = new Map(entities.map(({ slug, name }) => [slug, name]));
  return (id) => names.get(id) ?? id;
}

function toChange(strapi: Core.Strapi, { text, key, tags }: Reading, nameOf: NameOf): TextChange | undefined {
  const gained = difference(tags, text.tags, nameOf);
  const lost = difference(text.tags, tags, nameOf);
  if (gained.length === 0 && lost.length === 0) return undefined;
  const title = text.values[textSettings(strapi, key.contentType)?.title ?? ''];
  return {
    contentType: key.contentType,
    documentId: text.documentId,
    locale: text.locale,
    version: text.version,
    title: typeof title === 'string' ? title : '',
    gained,
    lost,
  };
}

function difference(some: TagSet, others: TagSet, nameOf: NameOf): TagReference[] {
  return TAG_RELATIONS.flatMap((relation) =>
    some[relation]
      .filter((id) => !others[relation].includes(id))
      .map((entityId) => ({ relation, entityId, name: nameOf(entityId) }))
  );
}
