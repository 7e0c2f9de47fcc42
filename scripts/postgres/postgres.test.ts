import { postgresEnvironment } from './environment';
import { parsePidFile } from './postmaster';
import { lastWords } from './start-server';

it('reads pid and port of a server from its pid file', () => {
  const text = '4321\n/srv/veille/.tmp/postgres/data\n1700000000\n45549\n\n127.0.0.1\n  123  4\nready   \n';
  expect(parsePidFile(text)).toEqual({ pid: 4321, port: 45549 });
});

it('makes nothing of a pid file that is not complete yet', () => {
  expect(parsePidFile('4321\n/srv/veille')).toBeUndefined();
  expect(parsePidFile('')).toBeUndefined();
});

it('keeps the log lines that say why a server did not start', () => {
  const log = [
    '2026-01-01 00:00:00 UTC [1] LOG:  starting PostgreSQL 18.4',
    '2026-01-01 00:00:00 UTC [1] LOG:  could not bind IPv4 address "127.0.0.1": Address already in use',
    '2026-01-01 00:00:00 UTC [1] FATAL:  could not create any TCP/IP sockets',
    '2026-01-01 00:00:00 UTC [1] LOG:  database system is shut down',
  ].join('\n');
  expect(lastWords(log)?.split('\n')).toHaveLength(2);
  expect(lastWords('postgres: command not found\n')).toBe('postgres: command not found');
  expect(lastWords('')).toBeUndefined();
});

it('runs Postgres in English and steers it nowhere', () => {
  const env = { PATH: '/bin', PGDATA: '/x', LANG: 'fr_FR.UTF-8', LC_MESSAGES: 'fr_FR', DATABASE_PASSWORD: 'secret' };
  expect(postgresEnvironment(env)).toEqual({ PATH: '/bin', LC_ALL: 'C' });
});
