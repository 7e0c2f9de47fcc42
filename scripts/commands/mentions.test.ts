import { say } from '../messages';
import { run } from './mentions';

const print = { log: jest.spyOn(console, 'log'), error: jest.spyOn(console, 'error') };
beforeEach(() => Object.values(print).forEach((spy) => spy.mockReset().mockReturnValue(undefined)));
afterAll(() => jest.restoreAllMocks());

const runLine = (line: string): Promise<number> => run(line.split(' ').filter(Boolean));

it.each(['--help', 'evaluate --help', 'candidates -h'])('“%s” gives the usage', async (line) => {
  await expect(runLine(line)).resolves.toBe(0);
  expect(print.log).toHaveBeenCalledWith(say.mentionsUsage);
});

it.each(['', 'tag', 'evaluate --fast', 'calibrate --write gold.jsonl', 'check -v', 'retag all'])(
  'refuses “%s” with the usage',
  async (line) => {
    await expect(runLine(line)).resolves.toBe(2);
    expect(print.error).toHaveBeenCalledWith(say.mentionsUsage);
  }
);

it('names a gold file that is not there', async () => {
  await expect(runLine('evaluate nowhere.jsonl')).resolves.toBe(2);
  expect(print.error).toHaveBeenCalledWith(say.goldMissing('nowhere.jsonl'));
});
