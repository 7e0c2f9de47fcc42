/** Waits until `read` gives what is expected, and gives the last value either way. */
export async function eventually<Value>(
  read: () => Promise<Value>,
  isExpected: (value: Value) => boolean,
  patienceMs = 10_000
): Promise<Value> {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const value = await read();
    if (isExpected(value) || Date.now() > deadline) return value;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
