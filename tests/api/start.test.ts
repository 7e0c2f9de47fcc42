import { mkdirSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import supertest from 'supertest';

import { clusterIn } from '../../scripts/postgres/cluster';
import { findPostmaster } from '../../scripts/postgres/postmaster';
import { findFreePort } from '../../scripts/server/port';
import { startCommand } from '../helpers/start-command';
import { currentRun } from '../helpers/test-run';

// Several starts of the whole application, one after another, on a machine that may be busy.
jest.setTimeout(240_000);

const dataFolder = path.join(currentRun().folder, 'start');
const cluster = clusterIn(path.join(dataFolder, 'postgres'));
const ready = 'Veille is running';
let settings: NodeJS.ProcessEnv;
let url: string;

beforeAll(async () => {
  mkdirSync(dataFolder, { recursive: true });
  const port = String(await findFreePort());
  settings = { PORT: port };
  url = `http://127.0.0.1:${port}`;
});

const start = () => startCommand(dataFolder, settings);

describe('npm start', () => {
  it('runs once in a folder, recovers from kill -9 of itself and of Postgres, and stops its Postgres', async () => {
    const first = start();
    await first.prints(ready);
    expect(first.output()).toMatch(/password {2}\w{20}/);
    expect(first.output()).toContain(`${url}/graphql`);
    await supertest(url).get('/_health').expect(204);
    expect(findPostmaster(cluster)).toBeDefined();

    const second = start();
    expect(await second.exit).toBe(1);
    expect(second.output()).toMatch(new RegExp(`running already: ${url} \\(process \\d+\\)`));

    first.killAll();
    await first.exit;
    const recovered = start();
    await recovered.prints(ready);
    // The administrator exists already, so that no password is shown.
    expect(recovered.output()).not.toContain('password');
    await supertest(url).get('/_health').expect(204);

    process.kill(findPostmaster(cluster)?.pid ?? 0, 'SIGKILL');
    expect(await recovered.exit).toBe(1);
    expect(recovered.output()).toContain('Postgres has stopped unexpectedly');

    const last = start();
    await last.prints(ready);
    await supertest(url).get('/_health').expect(204);
    last.signal('SIGTERM');
    expect(await last.exit).toBe(0);
    expect(findPostmaster(cluster)).toBeUndefined();
  });

  it('says in one line that its port is taken', async () => {
    const port = await findFreePort();
    const other = createServer().listen(port, '127.0.0.1');
    const command = startCommand(dataFolder, { PORT: String(port) });
    expect(await command.exit).toBe(1);
    other.close();
    expect(command.output().trim().split('\n')).toHaveLength(1);
    expect(command.output()).toContain(`Port ${port} of 127.0.0.1 is taken`);
  });

  it('names the host and not the password when a named server does not answer', async () => {
    const port = await findFreePort();
    const command = startCommand(dataFolder, {
      ...settings,
      DATABASE_URL: `postgresql://veille:hush-hush@127.0.0.1:${port}/veille`,
      VEILLE_DATABASE_WAIT: '2',
    });
    expect(await command.exit).toBe(1);
    expect(command.output()).toContain(`127.0.0.1:${port}`);
    expect(command.output()).toContain('DATABASE_URL');
    expect(command.output()).not.toContain('hush-hush');
    expect(command.output()).not.toMatch(/\n {4}at /);
  });
});
