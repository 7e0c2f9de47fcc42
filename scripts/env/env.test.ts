import { databaseTarget } from './database-target';
import { makeSecrets, missingSecrets } from './secrets';

describe('the database that the environment names', () => {
  it('is none by default', () => {
    expect(databaseTarget({})).toBeUndefined();
    expect(databaseTarget({ DATABASE_URL: '', DATABASE_HOST: '' })).toBeUndefined();
  });

  it('is that of DATABASE_URL, whose credentials are not shown', () => {
    const url = 'postgresql://veille:secret@db.example.org/news';
    expect(databaseTarget({ DATABASE_URL: url, DATABASE_HOST: 'other' })).toEqual({ url, host: 'db.example.org:5432' });
  });

  it('is put together from parts, whatever a password holds', () => {
    const env = { DATABASE_HOST: 'db', DATABASE_USERNAME: 'ed', DATABASE_PASSWORD: 'p@ss/w:rd', DATABASE_NAME: 'news' };
    expect(databaseTarget(env)).toEqual({ url: 'postgresql://ed:p%40ss%2Fw%3Ard@db:5432/news', host: 'db:5432' });
  });

  it('may be at an IPv6 address, without a password', () => {
    const target = databaseTarget({ DATABASE_HOST: '::1', DATABASE_PORT: '5433' });
    expect(target?.url).toBe('postgresql://postgres@[::1]:5433/veille');
  });

  it('is named by its variable when it is no address at all', () => {
    expect(databaseTarget({ DATABASE_URL: 'secret nonsense' })?.host).toBe('DATABASE_URL');
  });
});

describe('secrets', () => {
  it('are fresh every time, with two application keys', () => {
    const [first, second] = [makeSecrets(), makeSecrets()];
    expect(missingSecrets(first)).toEqual([]);
    expect(first.JWT_SECRET).not.toBe(second.JWT_SECRET);
    expect(first.APP_KEYS?.split(',')).toHaveLength(2);
  });

  it('are missing when they are empty', () => {
    expect(missingSecrets({ ...makeSecrets(), JWT_SECRET: '' })).toEqual(['JWT_SECRET']);
  });
});
