import { say } from '../messages';

// Steps and progress are for people, on standard error when standard output is data.
let output: NodeJS.WriteStream = process.stdout;

/** Sends all progress to standard error: for commands whose standard output is data. */
export function keepStandardOutputForData(): void {
  output = process.stderr;
}

// In a log, a step that waits says so now and then; on a terminal its line is simply rewritten.
const logInterval = 5000;

/**
 * Runs one step and prints what it does and how long it took: on a terminal the line is there at once and completed
 * at the end; in a log it is written when the step is over, and its progress every few seconds.
 */
export async function step<Result>(
  label: string,
  task: (report: (state: string) => void) => Promise<Result>
): Promise<Result> {
  const startedAt = performance.now();
  let loggedAt = startedAt;
  const report = (state: string) => {
    if (output.isTTY) {
      output.write(`\r\u001b[K${label} … ${state}`);
    } else if (performance.now() - loggedAt > logInterval) {
      loggedAt = performance.now();
      output.write(`${label} … ${state}\n`);
    }
  };
  if (output.isTTY) {
    output.write(`${label} …`);
  }
  try {
    const result = await task(report);
    line(`${label} … ${seconds(startedAt)}`);
    return result;
  } catch (error) {
    line(`${label} … ${say.failed}`);
    throw error;
  }
}

/** Prints one plain line. */
export function line(text = ''): void {
  output.write(output.isTTY ? `\r\u001b[K${text}\n` : `${text}\n`);
}

function seconds(startedAt: number): string {
  return say.seconds((performance.now() - startedAt) / 1000);
}
