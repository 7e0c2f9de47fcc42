import { CONTEXTS } from '../../../server/src/domain/learn/context';
import en from './en.json';
import fr from './fr.json';
import { isWordKey } from './words';

const texts = [...Object.entries(en), ...Object.entries(fr)];

it('says everything in both languages, with the same values', () => {
  expect(Object.keys(fr)).toEqual(Object.keys(en));
  const valuesIn = (texts: Record<string, string>) =>
    Object.entries(texts).map(([key, text]) => [key, [...new Set(text.match(/\{\w+(?=[},])/gu))].sort()]);
  expect(valuesIn(fr)).toEqual(valuesIn(en));
});

it('names every context of a lesson', () => {
  expect(CONTEXTS.filter((context) => !isWordKey(`context.${context}`))).toEqual([]);
});

it('writes typographic apostrophes and quotation marks', () => {
  expect(texts.filter(([, text]) => /['"]/u.test(text))).toEqual([]);
});

it('keeps French punctuation with its word', () => {
  const breakable = /[^\u00a0\u202f][;:?!»]|«[^\u00a0\u202f]/u;
  expect(Object.entries(fr).filter(([, text]) => breakable.test(text))).toEqual([]);
});

it('puts no French word that would elide before a name: « de Instagram »', () => {
  const elides = /(?<![\p{L}’])(?:de|le|la|que|ne|se|ce|je)[ \u00a0]\{(?!score\}|day\})\w+\}/iu;
  expect(Object.entries(fr).filter(([, text]) => elides.test(text))).toEqual([]);
});
