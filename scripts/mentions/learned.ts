import type { Core } from '@strapi/strapi';

import { fold } from '../../plugins/mentions/server/src/domain/text/fold';
import type { LearnedLesson } from '../../plugins/mentions/shared/learned-lesson';
import { say } from '../messages';

const PAGE = 100;

/** Prints what decisions have taught, one line for each alias of an entry in a context. */
export async function printLessons(strapi: Core.Strapi): Promise<number> {
  const teaching = strapi.plugin('mentions').service('teaching');
  for (let page = 1; ; page++) {
    const { results, total }: { results: LearnedLesson[]; total: number } = await teaching.lessons(page, PAGE);
    if (page === 1) console.log(say.lessonsHead(total));
    for (const { entry, entityId, alias, context, accepted, rejected, never } of results) {
      const where = say.lessonContext(context);
      console.log(say.lesson({ entry: entry?.slug ?? entityId, alias, where, accepted, rejected, never }));
    }
    if (results.length < PAGE) return 0;
  }
}

/** Forgets what was learnt: all of it, or what concerns one entry, by its slug, and perhaps one alias. */
export async function resetLessons(strapi: Core.Strapi, slug?: string, alias?: string): Promise<number> {
  const teaching = strapi.plugin('mentions').service('teaching');
  const entityId: string | undefined = slug && (await teaching.entryOf(slug));
  if (slug && entityId === undefined) {
    console.error(say.entryUnknown(slug));
    return 2;
  }
  const forgotten: number = await teaching.forget({ entityId, alias: alias && fold(alias) });
  console.log(say.lessonsForgotten(forgotten));
  return 0;
}
