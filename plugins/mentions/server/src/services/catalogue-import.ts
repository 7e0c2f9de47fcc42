import type { Core } from '@strapi/strapi';

import type { CheckedFile, ImportReport } from '../../../shared/catalogue-transfer';
import { getSettings, type ContentTypeUID } from '../config/settings';
import type { DocumentId } from '../domain/decide/decisions';
import type { Rules } from '../domain/transfer/check-draft';
import { ENTRY_TYPES, entryKey, type Draft, type EntryType, type StoredEntry } from '../domain/transfer/entry';
import { isGood, judge, type Verdict } from '../domain/transfer/judge';
import { readCatalogue } from '../repositories/catalogue-rows';
import { findSlugs } from '../repositories/entry-rows';
import { lockCatalogue } from '../repositories/lock-catalogue';
import { findStoredEntries } from '../repositories/stored-entries';
import { inTransaction } from '../repositories/transaction';
import { countOutcomes, revisionOf, toCheckedFile } from './checked-file';
import { getService } from './get-service';
import type { ImportSteps } from './imports-under-way';
import type { Language } from './languages';
import { Refusal } from './problems';
import { readTransferFile, type SentFile } from './transfer-file';
import { writeRows } from './write-rows';

/** Who wants to import, and what they may write. */
export interface Importer {
  readonly mayCreate: ReadonlySet<EntryType>;
  /** Which of some entries they may change. */
  readonly mayUpdate: (type: EntryType, ids: readonly DocumentId[]) => Promise<ReadonlySet<DocumentId>>;
}

/** Entries that are looked up at once. */
const CHUNK = 200;

/** Files of the catalogue: looked at first, then written, all of their good rows or nothing. */
export default function catalogueImportService({ strapi }: { strapi: Core.Strapi }) {
  const settings = getSettings(strapi).catalogue;

  const rules = (): Rules => {
    const { platform, feature } = settings;
    const choices = (uid: ContentTypeUID, attribute: string) =>
      choicesIn(strapi.contentType(uid).attributes[attribute]);
    const aliases = strapi.contentType(platform.contentType).attributes[settings.aliases];
    const alias = aliases?.type === 'component' ? strapi.components[aliases.component] : undefined;
    return {
      kinds: { platform: choices(platform.contentType, 'kind'), feature: choices(feature.contentType, 'kind') },
      states: choices(feature.contentType, 'state'),
      locales: choicesIn(alias?.attributes['locale']),
    };
  };

  const findStored = async (drafts: readonly Draft[]): Promise<Map<string, StoredEntry>> => {
    const stored = new Map<string, StoredEntry>();
    for (const type of ENTRY_TYPES) {
      const slugs = drafts.flatMap(({ slug, ...draft }) => (slug && draft.type === type ? [slug] : []));
      for (let start = 0; start < slugs.length; start += CHUNK) {
        const found = await findStoredEntries(strapi, type, slugs.slice(start, start + CHUNK));
        for (const entry of found) stored.set(entryKey(type, entry.slug), entry);
      }
    }
    return stored;
  };

  const verdictsOn = async (drafts: readonly Draft[], { mayCreate, mayUpdate }: Importer): Promise<Verdict[]> => {
    const stored = await findStored(drafts);
    const changeable = new Set<DocumentId>();
    for (const type of ENTRY_TYPES) {
      const ids = [...stored.values()].filter((entry) => entry.type === type).map(({ documentId }) => documentId);
      for (const id of await mayUpdate(type, ids)) changeable.add(id);
    }
    const { catalogue } = await readCatalogue(strapi, settings);
    const platforms = await findSlugs(strapi, settings.platform.contentType);
    const mayChange = ({ documentId }: StoredEntry) => changeable.has(documentId);
    return judge(drafts, { rules: rules(), stored, platforms, catalogue, mayCreate, mayUpdate: mayChange });
  };

  return {
    /**
     * Says what would become of each row of a file; writes nothing.
     * @throws Refusal where the file cannot be read
     */
    async check(file: SentFile, importer: Importer, language: Language): Promise<CheckedFile> {
      const verdicts = await verdictsOn(await readTransferFile(file), importer);
      return toCheckedFile(verdicts, file.bytes, language);
    },

    /**
     * Writes the good rows of a file that was checked, in every language, in one transaction: one re-tag follows.
     * Entries that it does not name stay as they are.
     * @param seen the revision that the check gave
     * @param name under which it can be followed and stopped meanwhile
     * @throws Refusal where anything would become of the file now that was not seen then, or somebody stops it, and nothing is written
     */
    async write(file: SentFile, importer: Importer, seen: string, name?: string): Promise<ImportReport> {
      const drafts = await readTransferFile(file);
      const writing = async (steps: ImportSteps) => {
        await lockCatalogue(strapi);
        const found = await verdictsOn(drafts, importer);
        if (revisionOf(found, file.bytes) !== seen) {
          throw new Refusal({ kind: 'file', problem: { kind: 'other-catalogue' } });
        }
        const good = found.filter(isGood);
        if (good.length === 0) throw new Refusal({ kind: 'file', problem: { kind: 'nothing-to-write' } });
        await writeRows(strapi, good, await findSlugs(strapi, settings.platform.contentType), steps);
        return found;
      };
      const verdicts = await getService(strapi, 'importsUnderWay').run(name, (steps) =>
        inTransaction(strapi, () => writing(steps))
      );
      await getService(strapi, 'tagger').refresh();
      const { create, change, unchanged, refused } = countOutcomes(verdicts);
      return { created: create, changed: change, unchanged, refused };
    },
  };
}

function choicesIn(attribute: object | undefined): readonly string[] {
  return attribute && 'enum' in attribute && Array.isArray(attribute.enum) ? attribute.enum : [];
}
