import type { AnalysisRecord } from '../../plugins/mentions/server/src/domain/analysis-record';
import type { Catalogue } from '../../plugins/mentions/server/src/domain/catalogue/types';
import { Tagger } from '../../plugins/mentions/server/src/domain/tagger';
import { say } from '../messages';
import { readGoldSet, recordOf, shippedGoldFiles, type GoldSet } from './gold/read';
import { isSameFeature, platformKey } from './gold/same';
import { compare, MEASURES, rates, scoresOf, type GoldError } from './gold/score';

type Mention = AnalysisRecord['mentions'][number];
type Print = (line: string) => void;

/** The mentions that an error is explained with; the rest are counted. */
const SHOWN = 3;

/** Prints the scores of each gold set, those of the repository by default, and each error with the mentions behind it. */
export function evaluate(catalogue: Catalogue, files: readonly string[], print: Print): void {
  const tagger = new Tagger(catalogue);
  const names = new Map(catalogue.platforms.map(({ slug, name }) => [slug, name]));
  const sets = (files.length > 0 ? files : shippedGoldFiles()).map(readGoldSet);
  for (const set of sets) evaluateSet(set, (document) => recordOf(tagger, catalogue, document), names, print);
}

function evaluateSet(
  { name, documents, isHeldOut }: GoldSet,
  read: (document: GoldSet['documents'][number]) => AnalysisRecord,
  names: ReadonlyMap<string, string>,
  print: Print
): void {
  const compared = documents.map((document) => {
    const record = read(document);
    return { id: document.id, record, comparison: compare(document, record) };
  });
  const scores = scoresOf(compared.map(({ comparison }) => comparison));
  print(say.goldSet(name, documents.length));
  for (const measure of MEASURES) print(say.goldScores(measure, rates(scores[measure]), scores[measure]));
  if (isHeldOut) {
    print(`  ${say.goldErrorsKept}`);
    return;
  }
  for (const { id, record, comparison } of compared) {
    for (const error of comparison.errors) printError(id, error, record, names, print);
  }
}

function printError(
  id: string,
  error: GoldError,
  record: AnalysisRecord,
  names: ReadonlyMap<string, string>,
  print: Print
): void {
  const { kind, measure, name, platform, surfaces } = error;
  const label = [platform, name].filter(Boolean).join(' / ');
  const words = surfaces.length > 0 ? ` (${[...new Set(surfaces)].join(' | ')})` : '';
  print(`  ${id}  ${say.goldError(kind, measure, label)}${words}`);
  const mentions = mentionsFor(error, record).sort((a, b) => b.score - a.score);
  if (mentions.length === 0) print(`      ${say.goldNoMention}`);
  for (const mention of mentions.slice(0, SHOWN)) print(`      ${explain(mention, names)}`);
  if (mentions.length > SHOWN) print(`      ${say.goldMoreMentions(mentions.length - SHOWN)}`);
}

function mentionsFor({ measure, name, platform = '', surfaces }: GoldError, { mentions }: AnalysisRecord): Mention[] {
  if (measure !== 'feature') {
    return mentions.filter((one) => one.type === 'platform' && platformKey(one.name) === platformKey(name));
  }
  return mentions.filter(
    (one) =>
      one.type === 'feature' &&
      isSameFeature({ name: one.name, platform: one.platform ?? '', texts: [one.text] }, { name, platform, surfaces })
  );
}

/** « direct » 0.60 “direct” is an everyday word; the text is about Instagram */
function explain({ text, field, start, score, reasons }: Mention, names: ReadonlyMap<string, string>): string {
  const why = reasons.map(({ code, words = '', platform = '' }) =>
    say.reason(code, { words, platform: names.get(platform) ?? platform })
  );
  return `${score.toFixed(2)}  ${text}  ${field} ${start}: ${say.goldReasons(why)}`;
}
