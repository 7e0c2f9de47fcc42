import type { Core } from '@strapi/strapi';

import type { NewEntry, UnknownName } from '../../../shared/unknown-name';
import { editedVersion } from '../config/edited-version';
import { getSettings, textSettings, textTypes, type ContentTypeUID } from '../config/settings';
import { findNames } from '../domain/candidates/find-names';
import { CandidateList } from '../domain/candidates/gather';
import { KnownNames, nameKey } from '../domain/candidates/known-names';
import type { AliasStrength, Catalogue } from '../domain/catalogue/types';
import type { DocumentId } from '../domain/decide/decisions';
import { findCandidate, listCandidates, replaceCandidates, settleCandidate } from '../repositories/candidates';
import type { CandidateState, StoredCandidate, TextSource } from '../repositories/candidates';
import { findEntryNames } from '../repositories/entry-names';
import { queueCandidates } from '../repositories/jobs';
import { listTexts, type StoredText } from '../repositories/stored-text';
import { inTransaction } from '../repositories/transaction';
import { getService } from './get-service';
import { Refusal } from './problems';
import { readableText } from './text-fields';

const PAGE = 50;
/** More than an editor will ever read; the rest has little to speak for it. */
const KEPT = 500;

/** A candidate with the platform it stands with most often. */
export type NamedCandidate = StoredCandidate & UnknownName;

/** Names that occur like platforms and features and are not in the catalogue. */
export default function candidatesService({ strapi }: { strapi: Core.Strapi }) {
  const { catalogue } = getSettings(strapi);

  /** Looks through the version that editors work on, in every language. */
  const gather = async (signal?: AbortSignal): Promise<CandidateList<TextSource>> => {
    const list = new CandidateList<TextSource>();
    const namesOf = rememberingLast((known: Catalogue) => new KnownNames(known));
    for (const uid of textTypes(strapi)) {
      for await (const text of walk(strapi, uid)) {
        if (signal?.aborted) return list;
        const settings = textSettings(strapi, uid);
        if (!settings) continue;
        const { document } = readableText(strapi, uid, settings, text);
        const { analysis, stored } = await getService(strapi, 'tagger').analyze(document);
        const source = { contentType: uid, documentId: text.documentId, locale: text.locale };
        list.add(source, analysis.document.text, findNames(analysis, namesOf(stored.catalogue)));
      }
    }
    return list;
  };

  const candidate = async (name: string): Promise<StoredCandidate> => {
    const found = await findCandidate(strapi, nameKey(name));
    if (!found) throw new Refusal({ kind: 'no-candidate', name });
    return found;
  };

  return {
    /** Looks through the archive anew; nothing changes where it is stopped. Gives the number of names. */
    async refresh(signal?: AbortSignal): Promise<number> {
      const found = (await gather(signal)).ranked(KEPT);
      if (!signal?.aborted) await replaceCandidates(strapi, found);
      return found.length;
    },

    /** Has the archive looked through in the background; requests that wait already are joined. */
    async queueRefresh(): Promise<void> {
      await queueCandidates(strapi);
    },

    /** One page of the candidates in a state, best first; pages count from 1. */
    async list(
      page: number,
      pageSize: number,
      state: CandidateState = 'open'
    ): Promise<{ results: NamedCandidate[]; total: number }> {
      const { results, total } = await listCandidates(strapi, {
        state,
        offset: (page - 1) * pageSize,
        limit: pageSize,
      });
      const locale = await defaultLocale(strapi);
      const ids = results.flatMap(({ ownerId }) => ownerId ?? []);
      const names = await findEntryNames(strapi, ids, locale);
      return { results: results.map((row) => ({ ...row, owner: names.get(row.ownerId ?? '') })), total };
    },

    /**
     * Makes a candidate a platform or a feature, in every language.
     * @returns the document id of the entry
     * @throws Refusal where there is no such candidate or platform, or the catalogue knows the name meanwhile
     */
    async add(name: string, entry: NewEntry): Promise<DocumentId> {
      const { id } = await candidate(name);
      const owner =
        'platform' in entry ? await ownerOf(strapi, catalogue.platform.contentType, entry.platform) : undefined;
      const entityId = await inTransaction(strapi, async () => {
        const documentId = await getService(strapi, 'entries').create(name, owner);
        await settleCandidate(strapi, id, 'added', documentId);
        return documentId;
      });
      await getService(strapi, 'tagger').refresh();
      return entityId;
    },

    /**
     * Makes a candidate one more way an entry is written, in every language.
     * @throws Refusal where there is no such candidate or entry, or nothing would tell it from another entry’s name
     */
    async addAlias(name: string, entityId: DocumentId, strength: AliasStrength): Promise<void> {
      const { id } = await candidate(name);
      const entry = (await findEntryNames(strapi, [entityId], await defaultLocale(strapi))).get(entityId);
      if (!entry) throw new Refusal({ kind: 'no-entry', relation: 'catalogue' });
      const uid = catalogue[entry.type].contentType;
      await inTransaction(strapi, async () => {
        await getService(strapi, 'aliases').add(uid, entityId, name, strength);
        await settleCandidate(strapi, id, 'added', entityId);
      });
      await getService(strapi, 'tagger').refresh();
    },

    /** Puts a candidate aside for good. */
    async ignore(name: string): Promise<void> {
      await settleCandidate(strapi, (await candidate(name)).id, 'ignored');
    },
  };
}

async function defaultLocale(strapi: Core.Strapi): Promise<string> {
  return strapi.plugin('i18n').service('locales').getDefaultLocale();
}

/** The platform with a slug, or a document id. */
async function ownerOf(strapi: Core.Strapi, uid: ContentTypeUID, slug: string): Promise<DocumentId> {
  const where = { $or: [{ slug }, { documentId: slug }] };
  const platform: { documentId: DocumentId } | null = await strapi.db.query(uid).findOne({ where });
  if (!platform) throw new Refusal({ kind: 'no-platform', slug });
  return platform.documentId;
}

async function* walk(strapi: Core.Strapi, uid: ContentTypeUID): AsyncGenerator<StoredText> {
  const settings = textSettings(strapi, uid);
  if (!settings) return;
  for (let afterId = 0; ;) {
    const page = await listTexts(strapi, uid, settings, { version: editedVersion(strapi, uid), afterId, limit: PAGE });
    yield* page;
    const last = page.at(-1);
    if (!last || page.length < PAGE) return;
    afterId = last.id;
  }
}

/** The last result again while the input is the same. */
function rememberingLast<Input, Output>(make: (input: Input) => Output): (input: Input) => Output {
  let last: { readonly input: Input; readonly output: Output } | undefined;
  return (input) => {
    if (last?.input !== input) last = { input, output: make(input) };
    return last.output;
  };
}
