import { say } from '../messages';
import { showNode } from '../processes/run-node';
import { step } from '../reporting/steps';

/** `npm run lint`: ESLint and Prettier over everything; `npm run lint -- --fix` repairs what it can. */
export async function run(args: string[]): Promise<number> {
  const fix = args.includes('--fix');
  const eslint = await step('ESLint', () => showNode('eslint/bin/eslint.js', ['.', ...(fix ? ['--fix'] : [])]));
  const prettier = await step('Prettier', () =>
    showNode('prettier/bin/prettier.cjs', ['.', fix ? '--write' : '--check', '--log-level', 'warn'])
  );
  if (eslint + prettier > 0) {
    console.error(say.lintFailed);
    return 1;
  }
  return 0;
}
