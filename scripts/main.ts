import { readdirSync } from 'node:fs';
import path from 'node:path';

import { say } from './messages';
import { isExpectedFailure } from './reporting/expected-failure';

const commandsFolder = path.join(__dirname, 'commands');

/**
 * Loads the command named by the first argument, the file of that name in `scripts/commands/`, and answers what runs it.
 * A command exports `run(args): Promise<number>`, the exit code, and imports its TypeScript statically: once it is
 * loaded, TypeScript is no longer understood.
 */
export function prepare([name = '', ...args]: string[]): () => Promise<void> {
  if (!commandNames().includes(name)) {
    console.error(say.unknownCommand(name, commandNames()));
    process.exit(2);
  }
  const command: { run(args: string[]): Promise<number> } = require(path.join(commandsFolder, `${name}.ts`));
  return async () => {
    try {
      process.exitCode = await command.run(args);
    } catch (error) {
      // What we foresee is one sentence with its remedy; anything else is a bug, where the stack is what helps.
      console.error(isExpectedFailure(error) ? error.message : error);
      process.exitCode = 1;
    }
  };
}

function commandNames(): string[] {
  return readdirSync(commandsFolder)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => path.basename(file, '.ts'));
}
