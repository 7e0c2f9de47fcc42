import { parseOptions } from './options';

const refused = (...args: string[]) => {
  const parsed = parseOptions(args);
  return parsed.do === 'refuse' ? parsed.text.en.split('\n')[0] : parsed.do;
};

describe('The command line of an import', () => {
  test('takes paths and options', () => {
    expect(parseOptions(['a', 'b.md', '--publish', '--locale', 'en', '--type=training-session', '--dry-run'])).toEqual({
      do: 'import',
      options: { paths: ['a', 'b.md'], kind: 'training-session', locale: 'en', publish: true, dryRun: true },
    });
    expect(parseOptions(['a'])).toMatchObject({
      options: { kind: 'article', locale: 'fr', publish: false, dryRun: false },
    });
  });

  test('helps when asked', () => expect(parseOptions(['--help']).do).toBe('help'));

  test('names what it cannot understand', () => {
    expect(refused('a', '--publsh')).toBe("Wrong option: Unknown option '--publsh'");
    expect(refused('a', '--type', 'page')).toBe('--type page: article and training-session are possible.');
    expect(refused('a', '--locale', 'de')).toBe('--locale de: fr and en are possible.');
    expect(refused()).toBe('The path of what to import is missing.');
  });
});
