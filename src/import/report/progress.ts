import { SingleBar } from 'cli-progress';

import type { Language } from './summary';

/** How far an import is: files of a folder, or bytes when one file holds many texts. */
export interface Progress {
  advance(amount: number): void;
  text(): void;
  /** Prints a line without tearing the bar. */
  print(line: string): void;
  stop(): void;
}

const BAR = {
  fr: '{bar} {percentage} % | {texts} textes | {rate}/s | encore {eta_formatted}',
  en: '{bar} {percentage} % | {texts} texts | {rate}/s | {eta_formatted} left',
} satisfies Record<Language, string>;

/** A bar on a terminal, plain lines anywhere else. */
export function createProgress(total: number, language: Language, output: NodeJS.WriteStream): Progress {
  return output.isTTY ? barProgress(total, language, output) : plainProgress(output);
}

function plainProgress(output: NodeJS.WritableStream): Progress {
  return { advance() {}, text() {}, stop() {}, print: (line) => void output.write(`${line}\n`) };
}

function barProgress(total: number, language: Language, output: NodeJS.WriteStream): Progress {
  const bar = new SingleBar({
    format: BAR[language],
    stream: output,
    hideCursor: true,
    clearOnComplete: true,
    etaBuffer: 50,
  });
  const started = performance.now();
  let texts = 0;
  const rate = (): string => (texts / Math.max((performance.now() - started) / 1000, 0.001)).toFixed(1);
  bar.start(total, 0, { texts, rate: '0' });
  return {
    advance: (amount) => bar.increment(amount, { texts, rate: rate() }),
    text: () => bar.update({ texts: (texts += 1), rate: rate() }),
    // The bar is drawn again below the line at its next step.
    print: (line) => void output.write(`\r\u001b[K${line}\n`),
    stop: () => bar.stop(),
  };
}
