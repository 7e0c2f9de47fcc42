import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { readCatalogueFiles } from './catalogue-files';

const localised = (text: string) => ({ fr: text, en: text });
const platform = (slug: string, more: object = {}) => ({
  slug,
  name: localised(`Le ${slug}`),
  kind: 'video',
  description: localised('-'),
  ...more,
});
const feature = (slug: string, owner: string, more: object = {}) => ({
  ...platform(slug),
  platform: owner,
  kind: 'tool',
  state: 'live',
  ...more,
});

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'veille-catalogue-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The problems of a folder with these files; paths without the folder. */
function problemsOf(files: Record<string, unknown>): string[] {
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(path.join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  }
  return readCatalogueFiles(folder).problems.map((problem) => problem.replaceAll(`${folder}${path.sep}`, ''));
}

describe('catalogue files', () => {
  it('are sound together', () => {
    const problems = problemsOf({
      'a.json': { platforms: [platform('vine')] },
      'b.json': { features: [feature('vine-loop', 'vine')] },
      'notes.txt': 'no',
    });
    expect(problems).toEqual([]);
    const { files } = readCatalogueFiles(folder);
    expect(files.map(({ file }) => path.basename(file))).toEqual(['a.json', 'b.json']);
  });

  it('may be one file', () => {
    problemsOf({ 'a.json': { platforms: [platform('vine')] } });
    expect(readCatalogueFiles(path.join(folder, 'a.json'))).toMatchObject({
      problems: [],
      files: [{ content: { platforms: [{ slug: 'vine' }] } }],
    });
  });
});

describe('a problem names its file and entry', () => {
  it.each([
    ['an unknown owner', { features: [feature('vine-loop', 'wine')] }, ['a.json', 'vine-loop', 'wine']],
    [
      'a slug used twice',
      { platforms: [platform('vine'), platform('vine', { name: localised('Autre') })] },
      ['a.json', 'vine', 'slug'],
    ],
    [
      'an alias claimed twice',
      { platforms: [platform('vine', { aliases: ['Six'] }), platform('yubo', { aliases: [{ text: 'six' }] })] },
      ['a.json', 'yubo', 'six', 'vine'],
    ],
    [
      'a kind that does not exist',
      { platforms: [platform('vine'), platform('yubo', { kind: 'telegraph' })] },
      ['a.json', 'yubo', '/platforms/1/kind'],
    ],
    [
      'a strength that does not exist',
      { platforms: [platform('vine', { aliases: [{ text: 'a', strength: 'huge' }] })] },
      ['a.json', 'vine', 'strength'],
    ],
    [
      'a field that does not exist',
      { platforms: [platform('vine', { color: '#000000' })] },
      ['a.json', 'vine', 'color'],
    ],
    ['a field that is missing', { platforms: [platform('vine', { name: { fr: 'Vine' } })] }, ['a.json', 'vine', 'en']],
    [
      'a date that is none',
      { platforms: [platform('vine', { launchedOn: '2013-13' })] },
      ['a.json', 'vine', 'launchedOn'],
    ],
    [
      'a date without its source',
      { platforms: [platform('vine')], features: [feature('vine-loop', 'vine', { launchedOn: '2013' })] },
      ['a.json', 'vine-loop', 'source'],
    ],
    ['broken JSON', '{ "platforms": [', ['a.json', 'JSON']],
  ])('for %s', (_, content, words) => {
    const problems = problemsOf({ 'a.json': content });
    expect(problems.length).toBeGreaterThan(0);
    for (const word of words) expect(problems).toContainEqual(expect.stringContaining(word));
    expect(problems.every((problem) => problem.startsWith('a.json: '))).toBe(true);
  });

  it('for a slug used in two files', () => {
    const [problem] = problemsOf({
      'a.json': { platforms: [platform('vine')] },
      'b.json': { platforms: [platform('vine', { name: localised('Autre') })] },
    });
    expect(problem).toMatch(/a\.json and b\.json.*vine/u);
  });

  it('and one broken file hides nothing of the others', () => {
    const problems = problemsOf({ 'a.json': '{', 'b.json': { features: [feature('vine-loop', 'wine')] } });
    expect(problems.map((problem) => problem.split(':')[0])).toEqual(['a.json', 'b.json']);
  });
});
