/**
 * An archive of 10,000 articles in two locales, each a draft and a published version: how fast the tagger reads alone,
 * how fast the archive is tagged again, and how long a new alias takes to show in REST.
 */
import path from 'node:path';

import type { Core } from '@strapi/strapi';

import type { Run } from '../../plugins/mentions/shared/runs';
import { readCatalogueFiles } from '../../scripts/mentions/catalogue-files';
import { appFolder } from '../../scripts/paths';
import { alias, createPlatform } from '../helpers/factories';
import { settled } from '../helpers/runs';
import { withApplication, type Application } from './archive/application';
import { fillArchive } from './archive/fill';
import { generateText } from './archive/texts';
import { bar, figure } from './figures';
import { productionTagger } from './production';

const ARTICLES = Number(process.env.VEILLE_BENCH_ARTICLES ?? 10_000);
const BYTES = 4000;
const LOCALES = 2;
/** Rows of an article: in each locale a draft and a published version. */
const VERSIONS = 2 * LOCALES;
const TOUCHED = 50;
/** A word of no catalogue. */
const WORD = 'Quintefeuillage';
const PLATFORM = 'api::platform.platform';
const SLUG = 'plateforme-du-banc';

const BARS = { analysis: 2000, retag: 400, seconds: 5 };

async function main(): Promise<void> {
  analyseAlone();
  await withApplication(async (application) => {
    const { strapi } = application;
    await createPlatform(strapi, { name: 'Plateforme du banc', slug: SLUG });
    // The runs that follow the catalogue find an archive without a text.
    await settled(strapi);
    const every = Math.floor(ARTICLES / TOUCHED);
    await fillArchive(strapi, { articles: ARTICLES, bytes: BYTES, extra: { text: `${WORD} !`, every } });
    await tagForTheFirstTime(strapi);
    await tagAgain(strapi);
    await addAlias(application);
  });
}

function analyseAlone(): void {
  const { fromFiles, Tagger } = productionTagger();
  const { files } = readCatalogueFiles(path.join(appFolder, 'database', 'catalogue'));
  const tagger = new Tagger(fromFiles(files.map(({ content }) => content)));
  const documents = Array.from({ length: 1000 }, (_, number) => {
    const locale = number % 2 === 0 ? 'fr' : 'en';
    const { title, paragraphs } = generateText(number, locale, BYTES);
    const text = paragraphs.map((paragraph) => paragraph.text).join('\n');
    const fields = [
      { field: 'title', role: 'title', text: title } as const,
      { field: 'body', role: 'body', text } as const,
    ];
    return { locale, fields };
  });
  let best = Infinity;
  for (let round = 0; round < 5; round++) {
    const started = performance.now();
    for (const document of documents) tagger.analyze(document);
    best = Math.min(best, performance.now() - started);
  }
  bar('archive: analysis alone, documents of 4 KB/s', documents.length / (best / 1000), 'documents/s', {
    atLeast: BARS.analysis,
  });
}

async function tagForTheFirstTime(strapi: Core.Strapi): Promise<void> {
  const { run, seconds } = await tagArchive(strapi);
  console.log(`archive: ${ARTICLES} articles, ${ARTICLES * VERSIONS} rows; ${run.changed} tagged for the first time`);
  figure('archive: tagged for the first time, rows/s', (run.done * VERSIONS) / seconds, 'rows/s');
}

async function tagAgain(strapi: Core.Strapi): Promise<void> {
  const before = await rowVersions(strapi);
  let peak = 0;
  const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 50);
  const { run, seconds } = await tagArchive(strapi);
  clearInterval(watch);
  const written = (await rowVersions(strapi)) !== before;
  if (run.changed > 0 || run.failed > 0 || written) {
    throw new Error(`A re-tag that should change nothing: ${JSON.stringify(run)}, ${written ? 'rows written' : ''}`);
  }
  bar('archive: re-tag that changes nothing, documents in a locale/s', (run.done * LOCALES) / seconds, 'texts/s', {
    atLeast: BARS.retag,
  });
  figure('archive: re-tag that changes nothing, rows/s', (run.done * VERSIONS) / seconds, 'rows/s');
  figure('archive: memory at the peak of a re-tag, MB', peak / 1024 / 1024, 'MB');
}

/** Tells whether any row of mentions and tags was written, even with what it held before. */
async function rowVersions(strapi: Core.Strapi): Promise<string> {
  const tables = ['mentions', 'mention_texts', 'articles', 'articles_platforms_lnk', 'articles_features_lnk'];
  const sums = tables.map((table) => `(select sum(xmin::text::bigint) || '/' || count(*) from "${table}")`);
  const { rows }: { rows: Record<string, string>[] } = await strapi.db.connection.raw(
    `select concat_ws(' ', ${sums.join(', ')}) as written`
  );
  return rows[0]?.['written'] ?? '';
}

async function tagArchive(strapi: Core.Strapi): Promise<{ run: Run; seconds: number }> {
  const runs = strapi.plugin('mentions').service('runs');
  const started: Run = await runs.start();
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    const run: Run = await runs.find(started.id);
    if (run.state !== 'done') continue;
    return { run, seconds: (Date.parse(run.endedAt ?? '') - Date.parse(run.startedAt ?? '')) / 1000 };
  }
}

/** From the save of the alias until REST shows the last of the articles, in both languages. */
async function addAlias({ strapi, url }: Application): Promise<void> {
  const shown = async (locale: string): Promise<number> => {
    const query = `filters[platforms][slug][$eq]=${SLUG}&locale=${locale}&pagination[pageSize]=1`;
    const { meta } = JSON.parse(await (await fetch(`${url}/api/articles?${query}`)).text());
    return meta.pagination.total;
  };
  const { documentId } = await strapi.db.query(PLATFORM).findOne({ where: { slug: SLUG } });
  const started = performance.now();
  await strapi.documents(PLATFORM).update({ documentId, locale: 'fr', data: { aliases: [alias(WORD)] } });
  while ((await shown('fr')) < TOUCHED || (await shown('en')) < TOUCHED) {
    if (performance.now() - started > 60_000) throw new Error('The alias has not reached the archive in a minute.');
    // Asking costs the same two cores that the run needs.
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  const seconds = (performance.now() - started) / 1000;
  bar(`archive: a new alias of ${TOUCHED} articles until REST shows it, s`, seconds, 's', { atMost: BARS.seconds });
}

void main();
