import { spawn } from 'node:child_process';
import path from 'node:path';

import { say } from '../messages';
import { appFolder } from '../paths';
import { ExpectedFailure } from '../reporting/expected-failure';

type Options = { cwd?: string; env?: NodeJS.ProcessEnv; signal?: AbortSignal };

/** Runs a program of a dependency (a path below node_modules); its output is shown only if it fails. */
export async function runNode(program: string, args: string[], options: Options = {}): Promise<void> {
  let output = '';
  const { status } = await start(program, args, { ...options, onOutput: (text) => (output += text) });
  if (status !== 0) {
    throw new ExpectedFailure(`${output.trim()}\n\n${say.toolFailed(path.basename(program), status)}`);
  }
}

/** Runs a program of a dependency with its output in the terminal, and answers its exit code. */
export async function showNode(program: string, args: string[], options: Options = {}): Promise<number> {
  const { status } = await start(program, args, options);
  return status;
}

function start(
  program: string,
  args: string[],
  { cwd = appFolder, env, signal, onOutput }: Options & { onOutput?: (text: string) => void }
): Promise<{ status: number }> {
  const file = path.join(appFolder, 'node_modules', program);
  const child = spawn(process.execPath, [file, ...args], {
    cwd,
    env: { ...process.env, ...env },
    stdio: onOutput ? ['ignore', 'pipe', 'pipe'] : 'inherit',
  });
  child.stdout?.setEncoding('utf8').on('data', (text) => onOutput?.(text));
  child.stderr?.setEncoding('utf8').on('data', (text) => onOutput?.(text));
  // A tool must not go on building after we were told to stop.
  const stop = () => void child.kill();
  process.once('exit', stop);
  signal?.addEventListener('abort', stop);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status) => {
      process.removeListener('exit', stop);
      resolve({ status: status ?? 1 });
    });
  });
}
