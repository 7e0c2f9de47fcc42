import type { Message } from './model';

/** A text that cannot be imported, and why, in words for the person who will mend it. */
export class ImportProblem extends Error {
  constructor(readonly reason: Message) {
    super(reason.en);
    this.name = 'ImportProblem';
  }
}

/** The reason to report for any error: ours in both languages, others by their message. */
export function reasonOf(error: unknown): Message {
  if (error instanceof ImportProblem) return error.reason;
  const text = error instanceof Error ? error.message : String(error);
  return { fr: text, en: text };
}
