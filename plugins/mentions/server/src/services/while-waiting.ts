/**
 * The result of `work`, which is done as soon as the process waits for something else, such as the database; whoever asks
 * earlier has it done at once. An error is theirs who ask.
 */
export function whileWaiting<Result extends object>(work: () => Result): () => Result {
  let result: Result | undefined;
  const get = (): Result => (result ??= work());
  setImmediate(() => {
    try {
      get();
    } catch {
      // Whoever asks runs into it again; nobody is there to hear of it now.
    }
  });
  return get;
}
