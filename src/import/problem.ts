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
  const text = messageOf(error);
  return { fr: text, en: text };
}

/** What an error says, whatever threw it. */
export function messageOf(error: unknown): string {
  const hasMessage = typeof error === 'object' && error !== null && 'message' in error;
  return hasMessage && typeof error.message === 'string' ? error.message : String(error);
}
