/**
 * What tagging adds to a save: saves of the same 6 KB article with and without, in turn, each with another sentence
 * changed. Through the document service, which all ways of saving share, and through REST, as a client sees it.
 */
import type { Core } from '@strapi/strapi';
import supertest from 'supertest';

import { withApplication, type Application } from './archive/application';
import { generateText, toBlocks } from './archive/texts';
import { bar, figure } from './figures';

const SAVES = Number(process.env.VEILLE_BENCH_SAVES ?? 200);
const WARM_UP = 30;
const BYTES = 6000;
const MOST = 1.15;
const ARTICLE = 'api::article.article';

type Save = (documentId: string, data: ArticleData) => Promise<unknown>;

async function main(): Promise<void> {
  await withApplication(async (application) => {
    const { strapi } = application;
    await compare(strapi, 'document service', (documentId, data) =>
      strapi.documents(ARTICLE).update({ documentId, locale: 'fr', data })
    );
    await compare(strapi, 'REST', await restSave(application));
  });
}

async function compare(strapi: Core.Strapi, way: string, save: Save): Promise<void> {
  const [tagged, plain] = [await newArticle(strapi, `${way}-1`), await newArticle(strapi, `${way}-2`)];
  const withTagging: number[] = [];
  const without: number[] = [];
  for (let round = 0; round < WARM_UP + SAVES; round++) {
    const data = articleData(round);
    withTagging.push(await timed(() => save(tagged, data)));
    without.push(await untagged(strapi, () => timed(() => save(plain, data))));
  }
  const last = String(WARM_UP + SAVES - 1);
  if (!(await isKept(strapi, tagged, last)) || (await isKept(strapi, plain, last))) {
    throw new Error('One text should have been tagged with every save, and the other with none.');
  }
  const [on, off] = [median(withTagging.slice(WARM_UP)), median(without.slice(WARM_UP))];
  figure(`save, ${way}: with tagging, median ms`, on, 'ms');
  figure(`save, ${way}: without tagging, median ms`, off, 'ms');
  bar(`save, ${way}: with tagging / without`, on / off, '×', { atMost: MOST });
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
  const paragraphs = text.paragraphs.map((paragraph, index) =>
    index === 5 ? { ...paragraph, text: `${paragraph.text} Relecture numéro ${round}.` } : paragraph
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
