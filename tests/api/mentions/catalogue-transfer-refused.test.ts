import { createOddCatalogue, everything, filesOf, send } from '../../helpers/catalogue-files';
import { logInWith } from '../../helpers/log-in-with';
import { startVeille, type Veille } from '../../helpers/start-veille';

const PLATFORM = 'api::platform.platform';
const FEATURE = 'api::feature.feature';

describe('files of the catalogue that are refused', () => {
  let veille: Veille;
  beforeAll(async () => {
    veille = await startVeille();
    await createOddCatalogue(veille);
    await veille.strapi.plugin('mentions').service('tagger').refresh();
  });
  afterAll(() => veille.stop());

  const { exported, check, write } = filesOf(() => veille);
  const etrange = () => veille.strapi.db.query(PLATFORM).findOne({ where: { slug: 'etrange', locale: 'fr' } });

  it('are not written where the catalogue has changed since they were looked at', async () => {
    const file = 'type,slug,closedOn\nplatform,etrange,2026-01-01';
    const { revision } = await check('a.csv', file);
    const { documentId } = await etrange();
    await veille.strapi.documents(PLATFORM).update({ documentId, locale: 'fr', data: { closedOn: '2024-04-04' } });
    const { body } = await write('a.csv', file, revision).expect(409);
    expect(body.error.message).toContain('has changed since it was checked');
    expect((await etrange()).closedOn).toBe('2024-04-04');
    await write('a.csv', `${file}\nplatform,pirate,,`, (await check('a.csv', file)).revision).expect(409);
    expect((await etrange()).closedOn).toBe('2024-04-04');
  });

  it.each([
    ['a.xlsx', 'PK', 'neither .json nor .csv'],
    ['a.csv', Buffer.from('type,slug\nplatform,\xe9t\xe9', 'latin1'), 'not in UTF-8'],
    ['a.csv', 'name,kind\nTikTok,video', '“type”, “slug” is missing'],
    ['a.csv', 'type,slug,nmae_fr\nplatform,x,y', '“nmae_fr” is not known'],
    ['a.csv', 'type,slug', 'no platform and no feature'],
    ['a.csv', '\n', 'is empty'],
    ['a.json', '[]', 'no catalogue'],
    ['a.csv', 'x'.repeat(20 * 1024 * 1024 + 1), 'larger than 20 MB'],
  ])('are refused as a whole where nothing can be read of them (%#)', async (name, content, message) => {
    const { body } = await send(veille.admin, 'import/check', name, content).expect(400);
    expect(body.error.message).toContain(message);
    expect(JSON.stringify(body)).not.toMatch(/node_modules|\.js:\d/u);
  });

  it('say so where no file has arrived', async () => {
    const { body } = await veille.admin.post('/mentions/catalogue/import/check').send({}).expect(400);
    expect(body.error.message).toContain('No file has arrived');
  });

  it('are closed to those who may not look after the catalogue', async () => {
    const before = await everything(veille);
    const file = 'type,slug,name_fr,name_en\nplatform,pirate,Pirate,Pirate';
    const { revision } = await check('a.csv', file);
    const { client: author } = await logInWith(veille, []);
    await author.get('/mentions/catalogue/export/csv').expect(403);
    await send(author, 'import/check', 'a.csv', file).expect(403);
    await write('a.csv', file, revision, author).expect(403);
    await veille.request.get('/mentions/catalogue/export/json').expect(401);

    const reading = { action: 'plugin::content-manager.explorer.read', subject: PLATFORM };
    const reader = await logInWith(veille, [{ action: 'plugin::mentions.tags.read' }, reading]);
    const list = JSON.parse(await exported('json', reader.client));
    expect(Object.keys(list)).toEqual(['platforms']);
    await write('a.csv', file, revision, reader.client).expect(403);
    expect(await everything(veille)).toEqual(before);
  });

  it('write nothing that the role may not edit, and say why', async () => {
    const before = await everything(veille);
    const { client } = await logInWith(veille, [
      { action: 'plugin::mentions.catalogue.manage' },
      { action: 'plugin::content-manager.explorer.update', subject: FEATURE },
    ]);
    const file = 'type,slug,name_fr,name_en\nplatform,pirate,Pirate,Pirate\nplatform,etrange,Autre,Other';
    const { rows, revision } = await check('a.csv', file, client);
    expect(rows.map(({ reasons }) => reasons)).toEqual([
      ['Your role does not let you create platforms.'],
      ['Your role does not let you change these platforms.'],
    ]);
    const { body } = await write('a.csv', file, revision, client).expect(400);
    expect(body.error.message).toContain('Nothing was written');
    expect(await everything(veille)).toEqual(before);
  });
});
