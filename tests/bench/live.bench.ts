/**
 * How fast the panel beside an article follows what is typed: POST /mentions/live over HTTP as the panel sends it, for
 * a stored article of 10 KB whose text is another with each request.
 */
import supertest from 'supertest';

import { withApplication } from './archive/application';
import { generateText, toBlocks } from './archive/texts';
import { bar, figure } from './figures';

const REQUESTS = Number(process.env.VEILLE_BENCH_REQUESTS ?? 200);
const WARM_UP = 20;
const BYTES = 10_000;
const MOST_MS = 300;
const ARTICLE = 'api::article.article';

async function main(): Promise<void> {
  await withApplication(async ({ strapi, url }) => {
    const client = supertest.agent(url).auth(await logIn(url), { type: 'bearer' });
    const { documentId } = await strapi
      .documents(ARTICLE)
      .create({ locale: 'fr', data: { slug: 'bench', ...valuesAfter(0) } });
    const times: number[] = [];
    let before = process.cpuUsage();
    for (let request = 0; request < WARM_UP + REQUESTS; request++) {
      const sent = { contentType: ARTICLE, documentId, locale: 'fr', values: valuesAfter(request) };
      if (request === WARM_UP) before = process.cpuUsage();
      const started = performance.now();
      const { body } = await client.post('/mentions/live').send(sent).expect(200);
      times.push(performance.now() - started);
      if (!JSON.stringify(body.data.fields).includes(`Relecture numéro ${request}.`))
        throw new Error('Another text was read.');
      if (body.data.platforms.length === 0) throw new Error('No platform was found.');
    }
    const { user, system } = process.cpuUsage(before);
    figure('live: processor time for each, client and server, ms', (user + system) / 1000 / REQUESTS, 'ms');
    const measured = times.slice(WARM_UP).sort((a, b) => a - b);
    figure('live: answer for 10 KB, median ms', at(measured, 0.5), 'ms');
    bar('live: answer for 10 KB, 95th percentile ms', at(measured, 0.95), 'ms', { atMost: MOST_MS });
  });
}

/** The article after so many pauses of its author. */
function valuesAfter(pauses: number) {
  const text = generateText(1, 'fr', BYTES);
  const paragraphs = text.paragraphs.map((paragraph, index) =>
    index === 5 ? { ...paragraph, text: `${paragraph.text} Relecture numéro ${pauses}.` } : paragraph
  );
  return { title: text.title, excerpt: text.excerpt, body: toBlocks({ ...text, paragraphs }) };
}

async function logIn(url: string): Promise<string> {
  const email = 'bench@veille.localhost';
  const password = 'Une-phrase-de-passe-2026';
  const person = { firstname: 'Ada', lastname: 'Veille', email, password };
  const { body } = await supertest(url).post('/admin/register-admin').send(person).expect(200);
  return body.data.token;
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}

void main();
