import { setImmediate as nextTurn } from 'node:timers/promises';

import { whileWaiting } from './while-waiting';

describe('work done while waiting', () => {
  it('is done before anybody asks', async () => {
    const work = jest.fn(() => ({}));
    whileWaiting(work);
    expect(work).not.toHaveBeenCalled();
    await nextTurn();
    expect(work).toHaveBeenCalledTimes(1);
  });

  it('is done at once where somebody asks earlier, and only once', async () => {
    const work = jest.fn(() => ({ words: 'a b' }));
    const get = whileWaiting(work);
    expect(get()).toEqual({ words: 'a b' });
    await nextTurn();
    expect(get()).toEqual({ words: 'a b' });
    expect(work).toHaveBeenCalledTimes(1);
  });

  it('fails for whoever asks, and for nobody else', async () => {
    const get = whileWaiting(() => {
      throw new Error('no words');
    });
    await nextTurn();
    expect(get).toThrow('no words');
  });
});
