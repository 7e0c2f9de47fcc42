import { Latest } from './latest';

/** A reader whose answers are given by hand. */
function byHand() {
  const waiting: { give(value: string): void; fail(): void }[] = [];
  const read = () =>
    new Promise<string>((resolve, reject) => waiting.push({ give: resolve, fail: () => reject(new Error('lost')) }));
  return { waiting, read };
}
const turn = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('the latest value', () => {
  it('is read once, then served', async () => {
    const { waiting, read } = byHand();
    const latest = new Latest(read, () => {});
    const both = Promise.all([latest.get(), latest.get()]);
    waiting[0]?.give('a');
    expect(await both).toEqual(['a', 'a']);
    expect(waiting).toHaveLength(1);
  });

  it('is read again where the first reading failed', async () => {
    const { waiting, read } = byHand();
    const latest = new Latest(read, () => {});
    const first = latest.get();
    waiting[0]?.fail();
    await expect(first).rejects.toThrow('lost');
    const second = latest.get();
    waiting[1]?.give('b');
    expect(await second).toBe('b');
  });

  it('stays in place while a new one is read, and where that fails', async () => {
    const { waiting, read } = byHand();
    const problems: unknown[] = [];
    const latest = new Latest(read, (error) => problems.push(error));
    void latest.get();
    waiting[0]?.give('a');
    latest.schedule(0);
    latest.schedule(0);
    await turn();
    expect(waiting).toHaveLength(2);
    expect(await latest.get()).toBe('a');
    waiting[1]?.fail();
    await turn();
    expect(await latest.get()).toBe('a');
    expect(problems).toHaveLength(1);
    await latest.stop();
  });

  it('is never replaced by an older one that comes late', async () => {
    const { waiting, read } = byHand();
    const latest = new Latest(read, () => {});
    void latest.get();
    waiting[0]?.give('a');
    latest.schedule(0);
    await turn();
    const refreshed = latest.refresh();
    waiting[2]?.give('c');
    await refreshed;
    waiting[1]?.give('b');
    await turn();
    expect(await latest.get()).toBe('c');
  });
});
