import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { aCatalogue, aFeature, aPlatform } from '../../plugins/mentions/server/src/domain/testing/catalogue';
import { evaluate } from './evaluate';

// Whatever the language of the terminal.
jest.mock('../messages', () => ({ say: jest.requireActual('../messages/en').en }));

const catalogue = aCatalogue(
  aPlatform({ name: 'TikTok' }),
  aPlatform({ name: 'Vine' }),
  aFeature({ name: 'Duo', platform: 'tiktok', aliases: [{ text: 'duo', strength: 'weak' }] })
);
const label = (name: string, main = false) => ({ name, main });
const GOLD = [
  { id: 'good', locale: 'fr', title: 'TikTok', text: 'Sur TikTok.', platforms: [label('TikTok', true)], features: [] },
  {
    id: 'bad',
    locale: 'fr',
    title: 'Vine',
    text: 'Le duo de TikTok.',
    platforms: [label('Vine', true), label('Yubo')],
    features: [{ name: 'Stitch', platform: 'TikTok', surfaces: ['collage'] }],
  },
];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'veille-gold-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What is printed for a gold file of this name. */
function printed(name: string): string[] {
  const file = path.join(folder, name);
  writeFileSync(file, GOLD.map((document) => JSON.stringify(document)).join('\n'));
  const lines: string[] = [];
  evaluate(catalogue, [file], (line) => lines.push(line));
  return lines;
}

describe('evaluate', () => {
  it('prints the scores', () => {
    const [title, platforms, features] = printed('mine.jsonl');
    expect(title).toBe('mine, 2 documents');
    expect(platforms).toMatch(/precision 0\.667 {2}recall 0\.667 .*hits 2, false 1, missed 1/u);
    expect(features).toMatch(/hits 0, false 1, missed 1/u);
  });

  it('prints each error with the mentions behind it and their reasons in words', () => {
    const text = printed('mine.jsonl').join('\n');
    expect(text).toMatch(/bad {2}missed platform Yubo\n {6}nothing was found for it/u);
    expect(text).toMatch(
      /bad {2}false platform TikTok\n {6}0\.95 {2}TikTok {2}text 10: “TikTok” is a name of its own/u
    );
    expect(text).toMatch(/bad {2}missed feature TikTok \/ Stitch \(collage\)/u);
    expect(text).toMatch(/bad {2}false feature TikTok \/ Duo \(duo\)\n {6}0\.88 .*everyday word; beside TikTok/u);
    expect(text).not.toMatch(/good/u);
  });

  it.each(['held-out.jsonl', 'held-out-2.jsonl'])('prints no errors of the held-out texts in %s', (name) => {
    const lines = printed(name);
    expect(lines).toHaveLength(5);
    expect(lines.join('\n')).not.toMatch(/bad/u);
  });

  it('throws for a file that cannot be read', () => {
    expect(() => evaluate(catalogue, [path.join(folder, 'none.jsonl')], () => {})).toThrow(/none\.jsonl/u);
  });
});
