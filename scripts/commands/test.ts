import { buildStale } from '../artifacts';
import { say } from '../messages';
import { showNode } from '../processes/run-node';
import { ExpectedFailure } from '../reporting/expected-failure';
import { line } from '../reporting/steps';
import { findBrowser } from '../testing/browser';
import { reportFile } from '../testing/reports';

const suites = ['unit', 'api', 'e2e'];

/** `npm test`: all suites, or the one named; further arguments go to Jest or Playwright (a file, `-t` and a name). */
export async function run(args: string[]): Promise<number> {
  const [first, ...rest] = args;
  if (first !== undefined && !suites.includes(first)) {
    throw new ExpectedFailure(say.unknownSuite(first));
  }
  const wanted = first ? [first] : suites;
  const browser = wanted.includes('e2e') ? findBrowser(process.env) : undefined;
  if (wanted.includes('e2e') && !browser && (process.env.CI === 'true' || first === 'e2e')) {
    throw new ExpectedFailure(say.browserMissing);
  }
  let failures = 0;
  if (wanted.includes('unit')) {
    failures += await jest('unit', rest);
  }
  if (wanted.includes('api')) {
    // With the admin panel: some of these tests run `npm start` itself.
    await buildStale();
    failures += await jest('api', rest);
  }
  if (browser) {
    await buildStale();
    failures += await playwright(browser, rest);
  } else if (wanted.includes('e2e')) {
    line(say.browserTestsSkipped);
  }
  return failures === 0 ? 0 : 1;
}

function jest(project: string, args: string[]): Promise<number> {
  const report = ['--json', '--outputFile', reportFile(project)];
  return showNode('jest/bin/jest.js', ['--selectProjects', project, ...report, ...args], { env: { NODE_ENV: 'test' } });
}

function playwright(browser: string, args: string[]): Promise<number> {
  const env = { VEILLE_CHROMIUM: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: reportFile('e2e') };
  return showNode('@playwright/test/cli.js', ['test', ...args], { env });
}
