import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

import { en } from './en';
import { fr } from './fr';
import { toTranslations } from './words';

type Schema = {
  info: { displayName: string };
  pluginOptions?: { 'content-manager'?: { visible?: boolean } };
  attributes: Record<string, { enum?: string[] }>;
};

const source = path.resolve(__dirname, '..', '..');
const apis = readdirSync(path.join(source, 'api')).map((name) => ({
  uid: `api::${name}.${name}`,
  schema: read(path.join(source, 'api', name, 'content-types', name, 'schema.json')),
}));
const types = apis.filter(({ schema }) => schema.pluginOptions?.['content-manager']?.visible !== false);
const components = readdirSync(path.join(source, 'components', 'shared')).map((file) => ({
  uid: `shared.${path.basename(file, '.json')}`,
  schema: read(path.join(source, 'components', 'shared', file)),
}));

function read(file: string): Schema {
  return JSON.parse(readFileSync(file, 'utf8'));
}

describe.each([['fr', fr] as const, ['en', en] as const])('the words in %s', (_, words) => {
  it.each([...types, ...components])('name every field and value of $uid', ({ uid, schema }) => {
    const names = Object.keys(schema.attributes);
    expect(names.filter((name) => !words.fields[uid]?.[name])).toEqual([]);
    const values = Object.values(schema.attributes).flatMap((attribute) => attribute.enum ?? []);
    expect(values.filter((value) => !words.values[value])).toEqual([]);
  });

  it.each(types)('name the type $uid', ({ schema }) => {
    expect(words.types[schema.info.displayName]).toBeTruthy();
  });

  it('hint at fields that exist', () => {
    const fields = types.flatMap(({ uid, schema }) => Object.keys(schema.attributes).map((name) => `${uid}.${name}`));
    expect(Object.keys(words.hints).filter((field) => !fields.includes(field))).toEqual([]);
  });
});

describe('toTranslations', () => {
  it('uses the ids of the content manager', () => {
    expect(toTranslations(fr)).toMatchObject({
      'content-manager.content-types.api::article.article.excerpt': 'Chapô',
      'content-manager.components.shared.source.url': 'Lien',
      'Training session': 'Formations',
    });
  });
});
