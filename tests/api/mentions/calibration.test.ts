import type { Calibration } from '../../../plugins/mentions/shared/calibration';
import { createArticle } from '../../helpers/factories';
import { createWeakFeatures } from '../../helpers/newsroom-catalogue';
import { startVeille, type Veille } from '../../helpers/start-veille';

describe('what the settings page shows of scores', () => {
  let veille: Veille;
  let ids: { live: string; guides: string };
  beforeAll(async () => {
    veille = await startVeille();
    ids = await createWeakFeatures(veille.strapi);
  });
  afterAll(() => veille.stop());

  const read = async (): Promise<Calibration> =>
    (await veille.admin.get('/mentions/thresholds/calibration').expect(200)).body.data;
  const tagsAt = (counts: Calibration['open'], type: string, score: number) =>
    counts.find((count) => count.type === type && count.score === score)?.tags ?? 0;
  const decide = (targetId: string, verdict: string) =>
    veille.strapi.db.query('plugin::mentions.decision').create({
      data: {
        ...{ contentType: 'api::article.article', targetId, relation: 'features', entityId: ids.live },
        ...{ verdict, teaches: false, decidedAt: new Date() },
      },
    });
  const scoreOfLive = async (targetId: string): Promise<number> => {
    const where = { targetId, entityId: ids.live, version: 'draft' };
    const mention = await veille.strapi.db.query('plugin::mentions.mention').findOne({ where });
    return mention.score;
  };

  it('counts a tag that nobody has decided on once, however often and in however many versions the text names it', async () => {
    const before = await read();
    const { documentId } = await createArticle(
      veille.strapi,
      { title: 'Le Live d’Instagram, le Live d’Instagram' },
      { status: 'published' }
    );
    const score = await scoreOfLive(documentId);
    const after = await read();
    expect(tagsAt(after.open, 'feature', score)).toBe(tagsAt(before.open, 'feature', score) + 1);
    expect(after.decided).toEqual(before.decided);
  });

  it('counts decided tags as right or wrong, and no more as open', async () => {
    const { documentId: accepted } = await createArticle(veille.strapi, { title: 'Un Live d’Instagram' });
    const { documentId: rejected } = await createArticle(veille.strapi, { title: 'Le Live d’Instagram' });
    const score = await scoreOfLive(accepted);
    const before = await read();
    await decide(accepted, 'accepted');
    await decide(rejected, 'rejected');
    const after = await read();
    expect(after.decided).toEqual([{ type: 'feature', score, tags: 2, right: 1 }]);
    expect(tagsAt(after.open, 'feature', score)).toBe(tagsAt(before.open, 'feature', score) - 2);
  });

  it('has the labelled texts beside it', async () => {
    const { labelled } = await read();
    expect(labelled.length).toBeGreaterThan(10);
    for (const { tags, right } of labelled) expect(right).toBeLessThanOrEqual(tags);
  });
});
