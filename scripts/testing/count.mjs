// Adds up the results that the test suites left as JSON, for machines that read the last line of a CI run.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const results = ['unit', 'api', 'e2e'].map((suite) => {
  const file = fileURLToPath(new URL(`../../.tmp/test-results/${suite}.json`, import.meta.url));
  if (!existsSync(file)) {
    console.error(`No results of the ${suite} tests.`);
    return { passed: 0, failed: 1 };
  }
  return countsOf(JSON.parse(readFileSync(file, 'utf8')));
});
const passed = results.reduce((sum, counts) => sum + counts.passed, 0);
const failed = results.reduce((sum, counts) => sum + counts.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** Jest's report has totals; a suite that could not even run counts as one failure. Playwright's has statistics. */
function countsOf(report) {
  return report.stats
    ? { passed: report.stats.expected + report.stats.flaky, failed: report.stats.unexpected + report.errors.length }
    : { passed: report.numPassedTests, failed: report.numFailedTests + report.numRuntimeErrorTestSuites };
}
