import type { CheckedFile, ImportReport } from '../../plugins/mentions/shared/catalogue-transfer';
import { alias, createFeature, createPlatform } from './factories';
import type { Client, Veille } from './start-veille';

const PLATFORM = 'api::platform.platform';
const FEATURE = 'api::feature.feature';

/** Everything that could suffer on its way through a file. */
export async function createOddCatalogue({ strapi }: Veille) {
  const platform = await createPlatform(strapi, {
    name: '@Étrange; "Plateforme"',
    slug: 'etrange',
    kind: 'messaging',
    owner: 'Étrange, SA',
    website: 'https://etrange.example',
    domains: [{ host: 'etrange.example' }, { host: 'etr.example' }],
    colour: '#12ab34',
    launchedOn: '2019-03-01',
    description: 'Première ligne ;\ndeuxième « ligne », avec "guillemets".',
    aliases: [
      { ...alias('a | b; c \\ d'), kind: 'misspelling', validFrom: '2020-01-01', validTo: '2021-12-31' },
      { ...alias('Étr'), strength: 'weak', requires: 'any-of', requiredWords: 'messagerie\nappli, ou non' },
      { ...alias('boucle'), locale: 'fr', strength: 'medium', requires: 'owner' },
      { ...alias('boucle'), locale: 'en', case: 'capital', accents: 'exact' },
    ],
  });
  await strapi.documents(PLATFORM).update({
    documentId: platform.documentId,
    locale: 'en',
    data: { name: 'Strange', description: '=not a formula' },
  });
  // As made from an unknown name: nothing but a name.
  const bare = await createFeature(strapi, { name: 'Fil étrange', slug: 'etrange-fil', platform: platform.documentId });
  await createFeature(strapi, {
    name: 'Vitrine',
    slug: 'etrange-vitrine',
    platform: platform.documentId,
    kind: 'tool',
    state: 'retired',
    launchedOn: '2020-05-06',
    retiredOn: '2022-02-02',
    source: '-',
  });
  return { platform, bare };
}

/** A list of entries in order of slugs, with everything that is stored of them in every language. */
export async function everything({ strapi }: Veille) {
  const common = { orderBy: [{ slug: 'asc' }, { locale: 'asc' }], where: {} };
  const platforms: object[] = await strapi.db.query(PLATFORM).findMany({
    ...common,
    populate: ['aliases', 'domains', 'features'],
  });
  const features: object[] = await strapi.db.query(FEATURE).findMany({ ...common, populate: ['aliases', 'platform'] });
  return [...platforms, ...features];
}

/** Sends a file of the catalogue, by its name and what it holds. */
export function send(client: Client, path: string, name: string, content: string | Buffer) {
  return client.post(`/mentions/catalogue/${path}`).attach('files', Buffer.from(content), name);
}

/** Exports and imports the catalogue of a newsroom, as its administrator unless said otherwise. */
export function filesOf(newsroom: () => Veille) {
  const exported = async (format: string, client = newsroom().admin): Promise<string> => {
    const { body } = await client
      .get(`/mentions/catalogue/export/${format}`)
      .buffer(true)
      .parse((response, done) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => done(null, Buffer.concat(parts)));
      })
      .expect(200);
    return body.toString('utf8');
  };
  const check = async (name: string, content: string | Buffer, client = newsroom().admin): Promise<CheckedFile> =>
    (await send(client, 'import/check', name, content).expect(200)).body.data;
  const write = (name: string, content: string, revision: string, client = newsroom().admin) =>
    send(client, 'import', name, content).field('revision', revision);
  const written = async (name: string, content: string): Promise<ImportReport> =>
    (await write(name, content, (await check(name, content)).revision).expect(200)).body.data;
  return { exported, check, write, written };
}
