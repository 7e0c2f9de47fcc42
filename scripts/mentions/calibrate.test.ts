import path from 'node:path';

import { fromFiles } from '../../plugins/mentions/server/src/domain/catalogue/file';
import { DEFAULT_THRESHOLDS } from '../../plugins/mentions/server/src/domain/decide/thresholds';
import { appFolder } from '../paths';
import { LABELLED_SCORES } from '../../plugins/mentions/server/src/domain/decide/labelled-scores';
import { calibrate, judgedTags, labelledScores, WANTED } from './calibrate';
import { readCatalogueFiles } from './catalogue-files';
import { precisionFrom } from './gold/curve';
import { readGoldSet, shippedGoldFiles } from './gold/read';

// Whatever the language of the terminal.
jest.mock('../messages', () => ({ say: jest.requireActual('../messages/en').en }));

const { files } = readCatalogueFiles(path.join(appFolder, 'database', 'catalogue'));
const catalogue = fromFiles(files.map(({ content }) => content));
const sets = shippedGoldFiles().map(readGoldSet);

describe('the thresholds that Veille ships with', () => {
  const tags = judgedTags(
    catalogue,
    sets.filter(({ isHeldOut }) => !isHeldOut)
  );

  it('set tags that are right 97 times in 100 on the gold sets', () => {
    expect(precisionFrom(tags, DEFAULT_THRESHOLDS.automatic)).toBeGreaterThanOrEqual(WANTED);
  });

  it('leave to editors what is more often wrong', () => {
    const suggested = tags.filter(
      ({ score }) => score >= DEFAULT_THRESHOLDS.suggested && score < DEFAULT_THRESHOLDS.automatic
    );
    expect(precisionFrom(suggested, 0)).toBeLessThan(precisionFrom(tags, DEFAULT_THRESHOLDS.automatic));
  });

  it('are about as good on texts that nothing was tuned on', () => {
    const heldOut = judgedTags(
      catalogue,
      sets.filter(({ isHeldOut }) => isHeldOut)
    );
    expect(precisionFrom(heldOut, DEFAULT_THRESHOLDS.automatic)).toBeGreaterThanOrEqual(0.9);
  });
});

it('calibrate prints a curve for platforms, features and both, and measures held-out sets apart', () => {
  const lines: string[] = [];
  calibrate(catalogue, [], (line) => lines.push(line));
  const text = lines.join('\n');
  expect(text).toMatch(/platforms and features[\s\S]+platforms[\s\S]+features[\s\S]+held-out/u);
  expect(
    lines.filter((line) => /^ {2}\d\.\d\d–\d\.\d\d +\d+ +[\d.]+ % +\d+ tags +[\d.]+ % right$/u.test(line)).length
  ).toBeGreaterThan(20);
});

it('the settings page shows what the tagger does now; `npm run mentions -- calibrate --write` counts anew', () => {
  expect(LABELLED_SCORES).toEqual(labelledScores(catalogue));
});
