import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';

import { appFolder } from '../../scripts/paths';

/** A run of `npm start`. */
export type StartCommand = {
  /** What it has printed so far. */
  output(): string;
  /** Resolves once the output holds the text; fails when the command ends before. */
  prints(text: string): Promise<void>;
  /** The exit code, once it has ended. */
  exit: Promise<number | null>;
  /** Sends a signal to the command alone. */
  signal(name: NodeJS.Signals): void;
  /** Kills the command and the application it watches over, as the kernel does when memory runs out. */
  killAll(): void;
};

/** Starts Veille in a data folder of its own, on its own embedded Postgres. */
export function startCommand(dataFolder: string, settings: NodeJS.ProcessEnv = {}): StartCommand {
  const ownDatabase = { DATABASE_URL: '', DATABASE_HOST: '', VEILLE_DATA_DIR: dataFolder };
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    LC_ALL: 'en',
    VEILLE_CONTENT: 'none',
    ...ownDatabase,
    ...settings,
  };
  const entry = path.join(appFolder, 'scripts', 'veille.mjs');
  // In a process group of its own, so that both processes can be killed at once.
  const command = spawn(process.execPath, [entry, 'start'], { cwd: appFolder, env, detached: true });
  let output = '';
  command.stdout.on('data', (text) => (output += text));
  command.stderr.on('data', (text) => (output += text));
  const exit = new Promise<number | null>((resolve) => {
    command.once('close', resolve);
  });
  return {
    output: () => output,
    prints: (text) => untilPrinted(command, () => output, text),
    exit,
    signal: (name) => void command.kill(name),
    killAll: () => void process.kill(-(command.pid ?? 0), 'SIGKILL'),
  };
}

function untilPrinted(command: ChildProcess, output: () => string, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = () => {
      if (output().includes(text)) {
        resolve();
      }
    };
    command.stdout?.on('data', look);
    command.stderr?.on('data', look);
    command.once('close', () => reject(new Error(`npm start ended without printing "${text}":\n${output()}`)));
    look();
  });
}
