import type { ImportAnswer } from '../import-content';
import type { InputFile } from '../readers/input-files';
import { createProgress } from './progress';
import type { Language } from './summary';

const WORDS = {
  fr: { failed: 'ÉCHEC', created: 'créé', updated: 'mis à jour' },
  en: { failed: 'FAILED', created: 'created', updated: 'updated' },
} satisfies Record<Language, Record<string, string>>;

/** Tells a person how an import goes: progress and notices as it runs, failures on standard error. */
export function consoleAnswer(
  files: readonly InputFile[],
  language: Language,
  { output, errors }: { output: NodeJS.WriteStream; errors: NodeJS.WriteStream }
): { answer: ImportAnswer; close: () => void } {
  const total = files.reduce((sum, file) => sum + file.bytes, 0);
  const progress = createProgress(total, language, output);
  const words = WORDS[language];
  const onErrors = (line: string): void => {
    if (output.isTTY && errors.isTTY) progress.print(line);
    else errors.write(`${line}\n`);
  };
  const answer: ImportAnswer = {
    onBytes: (bytes) => progress.advance(bytes),
    failed: (origin, reason) => onErrors(`${words.failed}  ${origin}: ${reason[language]}`),
    notice: (origin, message) => progress.print([origin, message[language]].filter(Boolean).join(': ')),
    done: (result, origin) => {
      progress.text();
      if (!output.isTTY && result !== 'unchanged') progress.print(`${words[result]}  ${origin}`);
    },
  };
  return { answer, close: () => progress.stop() };
}
