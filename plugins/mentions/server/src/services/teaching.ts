import type { Core } from '@strapi/strapi';

import type { LessonsPage } from '../../../shared/learned-lesson';
import { getSettings } from '../config/settings';
import type { DocumentId } from '../domain/decide/decisions';
import { isThresholds, type Thresholds } from '../domain/decide/thresholds';
import { type Exclusion, Lessons } from '../domain/learn/lessons';
import type { Teaching } from '../domain/tagger';
import { announceChange } from '../repositories/catalogue-changes';
import { countLessons, findExclusions, findLessons, forgetLessons } from '../repositories/lessons';
import type { LessonFilter } from '../repositories/lessons';
import { findEntryBySlug, findEntryNames } from '../repositories/entry-names';
import { inTransaction } from '../repositories/transaction';
import { getService } from './get-service';

const KEY = 'thresholds';

/** What people have settled and taught: thresholds, and what decisions say of aliases. */
export default function teachingService({ strapi }: { strapi: Core.Strapi }) {
  const store = () => strapi.store({ type: 'plugin', name: 'mentions' });

  const thresholds = async (): Promise<Thresholds> => {
    const stored: unknown = await store().get({ key: KEY });
    return isThresholds(stored) ? stored : getSettings(strapi).thresholds;
  };

  return {
    thresholds,

    /** Sets the thresholds for every instance; null goes back to those of the configuration. */
    async setThresholds(value: Thresholds | null): Promise<void> {
      await inTransaction(strapi, async () => {
        if (value === null) await store().delete({ key: KEY });
        else await store().set({ key: KEY, value });
        await announceChange(strapi, 'teaching');
      });
      await getService(strapi, 'tagger').refreshTeaching();
    },

    /** All that the tagger is taught, and what somebody thinks of excluding besides. */
    async read(more: readonly Exclusion[] = []): Promise<Teaching> {
      const [lessons, exclusions] = [await findLessons(strapi), await findExclusions(strapi)];
      return { thresholds: await thresholds(), lessons: new Lessons(lessons, [...exclusions, ...more]) };
    },

    /** One page of what decisions teach; pages count from 1. */
    async lessons(page: number, pageSize: number): Promise<LessonsPage> {
      const rows = await findLessons(strapi, { offset: (page - 1) * pageSize, limit: pageSize });
      const locale: string = await strapi.plugin('i18n').service('locales').getDefaultLocale();
      const names = await findEntryNames(
        strapi,
        rows.map(({ entityId }) => entityId),
        locale
      );
      const results = rows.map((row) => ({ ...row, entry: names.get(row.entityId) }));
      return { results, total: await countLessons(strapi) };
    },

    /** The platform or feature with a slug, as lessons know it; undefined where there is none. */
    async entryOf(slug: string): Promise<DocumentId | undefined> {
      return findEntryBySlug(strapi, slug);
    },

    /** Forgets what decisions teach, all of it or of some alias; the decisions themselves hold on. */
    async forget(filter: LessonFilter): Promise<number> {
      const forgotten = await forgetLessons(strapi, filter);
      await getService(strapi, 'tagger').refreshTeaching();
      return forgotten;
    },
  };
}
