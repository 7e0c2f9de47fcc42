/** How fast the tagger reads, beside a plain pass that folds the same text, with the catalogue that Veille ships with. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

import type { Catalogue } from '../../plugins/mentions/server/src/domain/catalogue/types';
import { readCatalogueFiles } from '../../scripts/mentions/catalogue-files';
import { bar, figure } from './figures';
import { DIGEST, frenchDocuments, PRESS, type Prose } from './french';
import { productionTagger } from './production';
import { bestTimes } from './rounds';

const ROUNDS = 5;
const MEGABYTES = 20;
const DOCUMENT_LENGTH = 4000;

const { fromFiles, Tagger, Matcher } = productionTagger();
const root = path.resolve(__dirname, '..', '..');
const { files } = readCatalogueFiles(path.join(root, 'database', 'catalogue'));
const catalogue = fromFiles(files.map(({ content }) => content));
const tagger = new Tagger(catalogue);

const folded = ({ title, text }: Prose): string =>
  `${title}\n${text}`.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
const analysed = ({ title, text }: Prose, locale = 'fr'): number =>
  tagger.analyze({
    locale,
    fields: [
      { field: 'title', role: 'title', text: title },
      { field: 'text', role: 'body', text },
    ],
  }).mentions.length;
const total = <Item>(items: readonly Item[], count: (item: Item) => number): number =>
  items.reduce((sum, item) => sum + count(item), 0);

/** Megabytes a second of folding and of the whole analysis, mentions in 1,000 characters. */
function measure(name: string, documents: readonly Prose[]): { ratio: number; perSecond: number } {
  const megabytes = total(documents, ({ title, text }) => Buffer.byteLength(title + text)) / 1e6;
  const characters = total(documents, ({ title, text }) => title.length + text.length);
  const best = bestTimes(
    {
      fold: () => total(documents, (one) => folded(one).length),
      analyze: () => total(documents, (one) => analysed(one)),
    },
    ROUNDS
  );
  figure(`${name}: mentions in 1,000 characters`, (total(documents, (one) => analysed(one)) / characters) * 1000, '');
  figure(`${name}: fold-only pass`, megabytes / (best('fold') / 1000), 'MB/s');
  figure(`${name}: whole analysis`, megabytes / (best('analyze') / 1000), 'MB/s');
  return { ratio: best('fold') / best('analyze'), perSecond: documents.length / (best('analyze') / 1000) };
}

const press = measure('press', frenchDocuments(MEGABYTES, DOCUMENT_LENGTH, PRESS));
bar('press: whole analysis, times the fold-only pass', press.ratio, '×', { atLeast: 0.4 });
bar('press: documents of 4 KB analysed', press.perSecond, '/s', { atLeast: 2000 });
const digest = measure('digest', frenchDocuments(MEGABYTES / 4, DOCUMENT_LENGTH, DIGEST));
figure('digest: whole analysis, times the fold-only pass', digest.ratio, '×');
bar('digest: documents of 4 KB analysed', digest.perSecond, '/s', { atLeast: 2000 });

const gold = ['development', 'web'].flatMap((name) =>
  readFileSync(path.join(root, 'tests', 'gold', `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): Prose => JSON.parse(line))
);
const labelled = measure('gold', Array.from({ length: 20 }, () => gold).flat());
figure('gold: whole analysis, times the fold-only pass', labelled.ratio, '×');

/** As many aliases as asked, entries as they are. */
function firstAliases(count: number): Catalogue {
  let left = count;
  const take = <Entry extends { readonly aliases: readonly unknown[] }>(entry: Entry): Entry => {
    const aliases = entry.aliases.slice(0, Math.max(0, left));
    left -= aliases.length;
    return { ...entry, aliases };
  };
  return { platforms: catalogue.platforms.map(take), features: catalogue.features.map(take) };
}
const tenThousand = firstAliases(10_000);
const build = bestTimes({ build: () => new Matcher(tenThousand) }, 3 * ROUNDS);
bar('catalogue of 10,000 aliases compiled', build('build'), 'ms', { atMost: 100 });

/**
 * Time for a text of one word again and again: four times the text may take little more than four times the time. Of
 * shorter texts, one fits into the memory that is quick to reclaim and the other does not.
 */
const repeated = (words: string, length: number): Prose => ({
  title: 'Titre',
  text: words.repeat(length / words.length),
});
for (const words of ['live ', 'TikTok live ', 'Instagram et ', 'stories, ']) {
  const best = bestTimes(
    { once: () => analysed(repeated(words, 1_000_000)), longer: () => analysed(repeated(words, 4_000_000)) },
    3 * ROUNDS
  );
  const ratio = best('longer') / best('once');
  bar(`“${words.trim()}” repeated: four times the text, times the time`, ratio, '×', { atMost: 5.2 });
  figure(`“${words.trim()}” repeated: whole analysis of 1 MB`, best('once'), 'ms');
}

/** Texts that break programs which read them: each must be done within a second. */
const WORDS = 100_000;
const [book] = frenchDocuments(5, 5e6, PRESS);
const hardTexts: Readonly<Record<string, string>> = {
  '5 MB of prose': book?.text ?? '',
  '5 MB of prose in one paragraph': (book?.text ?? '').replaceAll('\n', ' '),
  '100,000 words in one paragraph': 'mot '.repeat(WORDS),
  'a feature 100,000 times': 'TikTok live '.repeat(WORDS / 2),
  'a doubtful name 100,000 times': 'Signal '.repeat(WORDS),
  'a list of 100,000 names': 'X, '.repeat(WORDS),
  '100,000 lines': 'Instagram\n'.repeat(WORDS),
  'a million marks on a letter': `e${'\u0301'.repeat(1e6)}`,
  'lone surrogates': '\ud800 Instagram '.repeat(WORDS / 2),
  'right-to-left text': 'שלום Instagram مرحبا '.repeat(WORDS / 4),
  HTML: '<p class="a">Instagram &amp; <b>Tik</b>Tok</p>'.repeat(WORDS / 10),
};
for (const [name, text] of Object.entries(hardTexts)) {
  const best = bestTimes({ analyze: () => analysed({ title: 'Titre', text }) }, 2);
  bar(`${name}: whole analysis`, best('analyze'), 'ms', { atMost: 1000 });
}
