import type { Run } from '../../../plugins/mentions/shared/runs';
import { fillArchive, tagCounts } from '../../helpers/archive';
import { eventually } from '../../helpers/eventually';
import { alias, createArticle } from '../../helpers/factories';
import { createSmallCatalogue } from '../../helpers/newsroom-catalogue';
import { allRuns, runReaches, settled } from '../../helpers/runs';
import { startSecondInstance } from '../../helpers/second-instance';
import { startVeille, type Veille } from '../../helpers/start-veille';
import { tagsOf } from '../../helpers/tags';

const MANY = 1000;

describe('a re-tag of the archive', () => {
  let veille: Veille;
  let catalogue: Awaited<ReturnType<typeof createSmallCatalogue>>;
  beforeAll(async () => {
    veille = await startVeille();
    catalogue = await createSmallCatalogue(veille.strapi);
    await settled(veille.strapi);
  });
  afterAll(() => veille.stop());

  const start = async (): Promise<Run> => (await veille.admin.post('/mentions/runs').expect(200)).body.data;
  const post = async (id: number, what: string): Promise<Run> =>
    (await veille.admin.post(`/mentions/runs/${id}/${what}`).expect(200)).body.data;
  const jobs = () => veille.strapi.plugin('mentions').service('jobs');
  const midway = (id: number) => runReaches(veille.strapi, id, ({ done, total }) => done > 0 && done < total);
  const ended = (id: number) => runReaches(veille.strapi, id, ({ state }) => state === 'done', 60_000);

  it('can be started, followed and listed by an administrator, and by nobody else', async () => {
    await createArticle(veille.strapi, { title: 'TikTok' });
    const { id } = await start();
    await ended(id);
    const { body } = await veille.admin.get(`/mentions/runs/${id}`).expect(200);
    expect(body.data).toEqual({
      id,
      reason: 'archive',
      state: 'done',
      total: 1,
      done: 1,
      changed: 0,
      failed: 0,
      requestedBy: expect.stringMatching(/^admin:\d+$/),
      requestedAt: expect.any(String),
      startedAt: expect.any(String),
      endedAt: expect.any(String),
    });
    const list = await veille.admin.get('/mentions/runs?page=1&pageSize=1').expect(200);
    expect(list.body.data.results).toEqual([{ ...body.data, requestedByName: 'Ada Veille' }]);
    await veille.admin.get('/mentions/runs/999999').expect(404);
    await veille.admin.get('/mentions/runs?pageSize=1000').expect(400);
    await veille.request.get('/mentions/runs').expect(401);
    await veille.request.post('/mentions/runs').expect(401);
  });

  it('stops between two batches, and goes on where it was', async () => {
    await fillArchive(veille.strapi, MANY, 'TikTok arrêté');
    const { id } = await start();
    await midway(id);
    const stopped = await post(id, 'stop');
    expect(stopped).toMatchObject({ state: 'stopped' });
    expect(stopped.done).toBeLessThan(stopped.total);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await runReaches(veille.strapi, id, () => true)).toMatchObject({ state: 'stopped', done: stopped.done });

    await post(id, 'resume');
    const run = await ended(id);
    expect(run).toMatchObject({ state: 'done', done: run.total, failed: 0 });
    expect(await tagCounts(veille.strapi, 'TikTok arrêté')).toEqual({ '1/1': MANY });
  }, 90_000);

  it('survives the death of its worker: no document lost, none done twice', async () => {
    await fillArchive(veille.strapi, 2 * MANY, 'TikTok abattu');
    const other = await startSecondInstance(veille);
    await jobs().stop();
    const { id } = await start();
    const before = await midway(id);
    await other.kill();
    const { done } = await runReaches(veille.strapi, id, () => true);
    expect(done).toBeGreaterThanOrEqual(before.done);
    expect(done).toBeLessThan(before.total);

    await jobs().start();
    const run = await ended(id);
    expect(run).toMatchObject({ state: 'done', done: run.total, changed: 2 * MANY, failed: 0 });
    expect(await tagCounts(veille.strapi, 'TikTok abattu')).toEqual({ '1/1': 2 * MANY });
  }, 120_000);

  it('is one run for two instances, which share it', async () => {
    await fillArchive(veille.strapi, MANY, 'Instagram partagé');
    const other = await startSecondInstance(veille);
    try {
      const before = (await settled(veille.strapi, 60_000)).length;
      await veille.strapi.documents('api::platform.platform').update({
        documentId: catalogue.instagram.documentId,
        locale: 'fr',
        data: { aliases: [alias('partagé')] },
      });
      await eventually(
        () => allRuns(veille.strapi),
        (all) => all.length > before
      );
      const runs = (await settled(veille.strapi, 60_000)).slice(before);
      expect(runs).toEqual([expect.objectContaining({ state: 'done', done: MANY, total: MANY, failed: 0 })]);
      expect(await tagCounts(veille.strapi, 'Instagram partagé')).toEqual({ '2/1': MANY });
    } finally {
      await other.stop();
    }
  }, 120_000);

  it('counts and logs a text that fails, goes on, and leaves it to a job of its own', async () => {
    const trap = await createArticle(veille.strapi, { title: 'Un piège' });
    await veille.strapi.db
      .connection('articles')
      .where({ document_id: trap.documentId })
      .update({ title: 'TikTok, un piège' });
    const tagger = veille.strapi.plugin('mentions').service('tagger');
    const loaded = await tagger.current();
    const analyze = (document: { fields: { text: string }[] }) => {
      if (document.fields[0]?.text.includes('piège')) throw new Error('a trap');
      return loaded.tagger.analyze(document);
    };
    const current = jest.spyOn(tagger, 'current').mockResolvedValue({ ...loaded, tagger: { analyze } });
    const { id } = await start();
    const run = await ended(id);
    current.mockRestore();
    expect(run).toMatchObject({ done: run.total, failed: 1 });
    const tags = await eventually(
      () => tagsOf(veille.strapi, trap.documentId),
      ({ platforms }) => platforms.length > 0,
      20_000
    );
    expect(tags.platforms).toEqual(['tiktok']);
  }, 90_000);

  it('writes nothing where nothing differs', async () => {
    const written = async () => {
      const { rows } = await veille.strapi.db.connection.raw(
        `select (select sum(xmin::text::bigint) from mentions) as mentions,
           (select sum(xmin::text::bigint) from mention_texts) as texts,
           (select sum(xmin::text::bigint) from articles_platforms_lnk) as tags,
           (select sum(xmin::text::bigint) from articles) as articles`
      );
      return rows;
    };
    const before = await written();
    const { id } = await start();
    expect(await ended(id)).toMatchObject({ changed: 0, failed: 0 });
    expect(await written()).toEqual(before);
  }, 60_000);

  it('forgets runs that ended long ago, once many others came after them', async () => {
    const knex = veille.strapi.db.connection;
    const insert = (ended: string, count: number) =>
      knex.raw(
        `insert into mention_runs (reason, state, total, done, changed, failed, requested_by, requested_at, ended_at)
         select 'archive', 'done', 1, 1, 0, 0, ?, ?, ? from generate_series(1, ?::int)`,
        [ended, ended, ended, count]
      );
    const old = '2020-05-01T00:00:00Z';
    const recent = new Date().toISOString();
    await insert(old, 3);
    await insert(recent, 250);
    const kept = async (requestedBy: string) =>
      (await knex('mention_runs').where({ requested_by: requestedBy }).count('* as count'))[0]?.['count'];
    await ended((await start()).id);
    await eventually(
      () => kept(old),
      (count) => Number(count) === 0
    );
    expect(Number(await kept(recent))).toBe(250);
  }, 60_000);
});
