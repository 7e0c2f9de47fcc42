import { readFileSync } from 'node:fs';
import path from 'node:path';

import { readCatalogueFiles } from '../../../../../../scripts/mentions/catalogue-files';
import { fromFiles } from '../catalogue/file';
import { findCandidates } from '../match/find-candidates';
import { Matcher } from '../match/matcher';
import { DocumentText } from '../text/document';
import { wordsOf, wordsToFind } from './words';

const root = path.resolve(__dirname, '..', '..', '..', '..', '..', '..');

function holds(text: string, spelling: string): boolean {
  const words = wordsOf(text);
  return wordsToFind(spelling).every((word) => words.has(word));
}

describe('the words of a text', () => {
  it.each([
    ['Tik\u00adTok avance', 'tiktok'],
    ['Tik\u00adTok avance', 'Tok'],
    ['L’E\u0301cran d’Instagram', 'écran'],
    ['Merci à @TwitterSafety', 'Twitter'],
    ['Merci à @TwitterSafety', 'Safety'],
    ['#NewTikTokShopDay', 'TikTokShop'],
    ['une page-Facebook', 'page facebook'],
    ['le réseau 𝕏😀 change', '𝕏'],
    ['Google+', 'Google+'],
    [`${'a'.repeat(70)}`, 'A'.repeat(70)],
  ])('%s holds %s', (text, spelling) => {
    expect(holds(text, spelling)).toBe(true);
  });

  it.each([
    ['Tiktoks', 'tiktok'],
    ['un facteur', 'fact'],
    ['page de Facebook', 'groupe Facebook'],
  ])('%s does not hold %s', (text, spelling) => {
    expect(holds(text, spelling)).toBe(false);
  });

  it('has nothing to look for where a spelling is only punctuation', () => {
    expect(wordsToFind('+')).toEqual([]);
  });

  it('stays within bounds in a word of a thousand capitals', () => {
    expect(wordsOf('aB'.repeat(1000)).size).toBeLessThan(100);
  });

  it('finds every alias that the matcher finds in the everyday texts', () => {
    const { files } = readCatalogueFiles(path.join(root, 'database', 'catalogue'));
    const matcher = new Matcher(fromFiles(files.map(({ content }) => content)));
    const texts = readFileSync(path.join(root, 'tests', 'gold', 'everyday.jsonl'), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line): { locale: string; title: string; text: string } => JSON.parse(line));
    const missed = texts.flatMap(({ locale, title, text }) => {
      const fields = [
        { field: 'title', role: 'title', text: title } as const,
        { field: 'text', role: 'body', text } as const,
      ];
      const words = wordsOf(`${title}\n${text}`);
      const { candidates, inside } = findCandidates(matcher, new DocumentText({ fields }), { locale });
      return [...candidates, ...inside]
        .flatMap(({ found }) => found.patterns)
        .filter(({ spelling }) => !wordsToFind(spelling).every((word) => words.has(word)))
        .map(({ spelling }) => spelling);
    });
    expect(missed).toEqual([]);
  });
});
