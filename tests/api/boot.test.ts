import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

import { appFolder } from '../../scripts/paths';
import { type Veille, startVeille } from '../helpers/start-veille';

let veille: Veille;

beforeAll(async () => {
  veille = await startVeille();
});

afterAll(() => veille.stop());

const folder = path.join(appFolder, 'plugins');
const plugins = readdirSync(folder).filter((name) => existsSync(path.join(folder, name, 'package.json')));

describe('a newsroom on an empty database', () => {
  it.each(plugins)('has loaded the plugin %s, which Strapi would leave out in silence', (name) => {
    expect(Object.keys(veille.strapi.plugins)).toContain(name);
  });

  it('has French as its default locale and English as the other', async () => {
    const { body } = await veille.admin.get('/i18n/locales').expect(200);
    const locales = body.map(({ code, isDefault }: { code: string; isDefault: boolean }) => ({ code, isDefault }));
    expect(locales).toHaveLength(2);
    expect(locales).toEqual(
      expect.arrayContaining([
        { code: 'fr', isDefault: true },
        { code: 'en', isDefault: false },
      ])
    );
  });

  it('serves an empty list of articles to the public', async () => {
    const { body } = await veille.request.get('/api/articles').expect(200);
    expect(body.data).toEqual([]);
  });

  it('answers GraphQL', async () => {
    const { body } = await veille.request.post('/graphql').send({ query: '{ articles { documentId } }' }).expect(200);
    expect(body).toEqual({ data: { articles: [] } });
  });
});
