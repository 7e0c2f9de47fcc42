/**
 * What tagging adds to a save: saves of the same 6 KB article with and without, in turn, each of which goes first every
 * other time. One sentence is longer or shorter each time, so that what stands after it moves. A save is timed alone:
 * what Strapi does after its answer is over before the next one begins, or each would pay for the other. Through the
 * document service, which all ways of saving share, and through REST, as a client sees it; drafts, to which the bar
 * applies, and what publishes.
 */
import type { Core } from '@strapi/strapi';
import supertest from 'supertest';

import { withApplication, type Application } from './archive/application';
import { generateText, toBlocks } from './archive/texts';
import { bar, figure } from './figures';

const SAVES = Number(process.env.VEILLE_BENCH_SAVES ?? 200);
const PUBLISHINGS = Math.ceil(SAVES / 4);
const WARM_UP = 30;
const BYTES = 6000;
const MOST = 1.15;
const ARTICLE = 'api::article.article';

type Save = (documentId: string, data: ArticleData) => Promise<unknown>;

/** A way of saving, and the event with which Strapi ends what it does after its answer. */
interface Way {
  readonly name: string;
  readonly save: Save;
  readonly lastEvent: 'entry.update' | 'entry.publish';
}

async function main(): Promise<void> {
  await withApplication(async (application) => {
    const { strapi } = application;
    const update: Save = (documentId, data) => strapi.documents(ARTICLE).update({ documentId, locale: 'fr', data });
    const publish: Save = (documentId, data) =>
      strapi.documents(ARTICLE).update({ documentId, locale: 'fr', data, status: 'published' });
    const updateAndPublish: Save = async (documentId, data) => {
      await update(documentId, data);
      await strapi.documents(ARTICLE).publish({ documentId, locale: 'fr' });
    };
    const drafts: Way[] = [
      { name: 'document service', save: update, lastEvent: 'entry.update' },
      { name: 'REST', save: await restSave(application), lastEvent: 'entry.update' },
    ];
    for (const way of drafts) {
      const ratio = await compare(strapi, way, SAVES);
      bar(`save, ${way.name}: with tagging / without`, ratio, '×', { atMost: MOST });
    }
    const publishing: Way[] = [
      { name: 'published at once', save: publish, lastEvent: 'entry.publish' },
      { name: 'saved, then published', save: updateAndPublish, lastEvent: 'entry.publish' },
    ];
    for (const way of publishing) {
      const ratio = await compare(strapi, way, PUBLISHINGS);
      figure(`save, ${way.name}: with tagging / without`, ratio, '×');
    }
  });
}

/** The median of saves with tagging over the median of those without. */
async function compare(strapi: Core.Strapi, { name, save, lastEvent }: Way, saves: number): Promise<number> {
  const [tagged, plain] = [await newArticle(strapi, `${name}-1`), await newArticle(strapi, `${name}-2`)];
  const withTagging: number[] = [];
  const without: number[] = [];
  for (let round = 0; round < WARM_UP + saves; round++) {
    const data = articleData(round);
    const timedAlone = (documentId: string) => alone(strapi, lastEvent, () => timed(() => save(documentId, data)));
    const on = async () => withTagging.push(await timedAlone(tagged));
    const off = async () => without.push(await untagged(strapi, () => timedAlone(plain)));
    for (const one of round % 2 === 0 ? [on, off] : [off, on]) await one();
  }
  const last = String(WARM_UP + saves - 1);
  if (!(await isKept(strapi, tagged, last)) || (await isKept(strapi, plain, last))) {
    throw new Error('One text should have been tagged with every save, and the other with none.');
  }
  const [on, off] = [median(withTagging.slice(WARM_UP)), median(without.slice(WARM_UP))];
  figure(`save, ${name}: with tagging, median ms`, on, 'ms');
  figure(`save, ${name}: without tagging, median ms`, off, 'ms');
  return on / off;
}

/** Runs a save and waits until Strapi has told its listeners of it, for which it reads the whole document again. */
async function alone(strapi: Core.Strapi, event: Way['lastEvent'], save: () => Promise<number>): Promise<number> {
  const told = new Promise<void>((resolve) => {
    strapi.eventHub.once(event, async () => resolve());
  });
  const ms = await save();
  await told;
  return ms;
}

/** True where the tagger has read this word in the text. */
async function isKept(strapi: Core.Strapi, targetId: string, word: string): Promise<boolean> {
  const kept = await strapi.db.query('plugin::mentions.kept-text').findOne({ where: { targetId, version: 'draft' } });
  return String(kept.words).split(' ').includes(word);
}

/** Runs `work` with no content type configured to be tagged. */
async function untagged<Result>(strapi: Core.Strapi, work: () => Promise<Result>): Promise<Result> {
  const name = 'plugin::mentions.texts';
  const texts: unknown = strapi.config.get(name);
  strapi.config.set(name, {});
  try {
    return await work();
  } finally {
    strapi.config.set(name, texts);
  }
}

async function restSave({ strapi, url }: Application): Promise<Save> {
  const token = { name: 'bench', description: '', type: 'full-access', lifespan: null };
  const { accessKey } = await strapi.service('admin::api-token').create(token);
  const client = supertest.agent(url).auth(accessKey, { type: 'bearer' });
  return (documentId, data) =>
    client.put(`/api/articles/${documentId}?locale=fr&status=draft`).send({ data }).expect(200);
}

async function newArticle(strapi: Core.Strapi, slug: string): Promise<string> {
  const data = { ...articleData(0), slug: slug.replace(/\W/gu, '-').toLowerCase() };
  const { documentId } = await strapi.documents(ARTICLE).create({ locale: 'fr', data });
  return documentId;
}

type ArticleData = ReturnType<typeof articleData>;

/** The article as an editor leaves it after this many saves. */
function articleData(round: number) {
  const text = generateText(1, 'fr', BYTES);
  const longer = 'encore '.repeat(round % 7);
  const paragraphs = text.paragraphs.map((paragraph, index) =>
    index === 5 ? { ...paragraph, text: `${paragraph.text} Relecture ${longer}numéro ${round}.` } : paragraph
  );
  return { title: text.title, excerpt: text.excerpt, body: toBlocks({ ...text, paragraphs }) };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

void main();
