/** A failure we foresee: its message, already in the reader's language, names the cause and the remedy. */
export class ExpectedFailure extends Error {
  override readonly name = 'ExpectedFailure';
}

/** Whether an error is one whose message may be shown as it is, without its stack. */
export function isExpectedFailure(error: unknown): error is ExpectedFailure {
  return error instanceof ExpectedFailure;
}
