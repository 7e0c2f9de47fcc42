import { mentionDifference, type Comparable } from './mention-difference';

const mention = (more: Partial<Comparable> = {}): Comparable => ({
  entityType: 'platform',
  entityId: 'tiktok',
  field: 'title',
  startOffset: 0,
  endOffset: 6,
  text: 'TikTok',
  score: 0.9,
  reasons: [{ code: 'alias-strong' }],
  ...more,
});

describe('the difference between stored and wanted mentions', () => {
  it('is nothing where the database only orders properties otherwise and knows null', () => {
    const stored = mention({ blockPath: null, blockOffset: null, reasons: [{ words: 'a', code: 'required-words' }] });
    const wanted = mention({ reasons: [{ code: 'required-words', words: 'a' }] });
    expect(mentionDifference([stored], [wanted])).toEqual({ gone: [], added: [] });
  });

  it.each([
    ['score', { score: 0.8 }],
    ['place', { startOffset: 1 }],
    ['path', { blockPath: '.0.children.1' }],
    ['reasons', { reasons: [{ code: 'alias-strong' }, { code: 'in-title' }] }],
    ['entry', { entityId: 'reels' }],
  ])('is a mention with another %s', (_, change) => {
    const [stored, same, wanted] = [mention(), mention({ field: 'body' }), mention(change)];
    expect(mentionDifference([stored, same], [same, wanted])).toEqual({ gone: [stored], added: [wanted] });
  });

  it('counts equal mentions', () => {
    expect(mentionDifference([mention(), mention()], [mention()])).toEqual({ gone: [mention()], added: [] });
  });
});
