import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';

import { appFolder } from '../../../scripts/paths';

/** `npm run import` as a process of its own, as people run it. */
export type ImportProcess = {
  child: ChildProcess;
  /** Waits until the output says this, or the process is over. */
  says(pattern: RegExp): Promise<void>;
  end: Promise<{ code: number | null; output: string; errors: string }>;
};

/** Starts the command on the database of a running application. */
export function startImport(databaseUrl: string, args: readonly string[]): ImportProcess {
  const child = spawn(process.execPath, [path.join(appFolder, 'scripts', 'veille.mjs'), 'import', ...args], {
    cwd: appFolder,
    env: {
      ...process.env,
      DATABASE_URL: databaseUrl,
      LC_ALL: 'en_GB.UTF-8',
      VEILLE_CONTENT: 'none',
      NODE_ENV: 'production',
    },
  });
  let output = '';
  let errors = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const end = new Promise<{ code: number | null; output: string; errors: string }>((resolve) => {
    child.on('close', (code) => resolve({ code, output, errors }));
  });
  const said = (pattern: RegExp) =>
    new Promise<void>((resolve) => {
      child.stdout.on('data', () => pattern.test(output) && resolve());
    });
  return { child, end, says: (pattern) => Promise.race([said(pattern), end.then(() => undefined)]) };
}
