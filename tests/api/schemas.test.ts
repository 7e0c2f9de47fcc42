import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

import { appFolder } from '../../scripts/paths';

type Schema = {
  pluginOptions?: { i18n?: { localized?: boolean } };
  attributes: Record<string, { pluginOptions?: { i18n?: { localized?: boolean } } }>;
};

const apis = path.join(appFolder, 'src', 'api');

const localised = readdirSync(apis)
  .map((name) => path.join(apis, name, 'content-types', name, 'schema.json'))
  .map((file) => ({ file, schema: readSchema(file) }))
  .filter(({ schema }) => schema.pluginOptions?.i18n?.localized);

function readSchema(file: string): Schema {
  return JSON.parse(readFileSync(file, 'utf8'));
}

describe('localised content types', () => {
  it('are the seven of the newsroom', () => {
    const names = localised.map(({ file }) => path.basename(path.dirname(file))).sort();
    expect(names).toEqual(['article', 'author', 'category', 'feature', 'platform', 'site', 'training-session']);
  });

  it('say of each attribute whether it is localised: Strapi’s silent default would share it', () => {
    const silent = localised.flatMap(({ file, schema }) =>
      Object.entries(schema.attributes)
        .filter(([, { pluginOptions }]) => typeof pluginOptions?.i18n?.localized !== 'boolean')
        .map(([name]) => `${path.relative(appFolder, file)}: ${name}`)
    );
    expect(silent).toEqual([]);
  });
});
