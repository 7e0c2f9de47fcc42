const RETRY_MS = 1000;

/**
 * A value that is read from the database and read again when it changes. The old value serves until the new one is
 * read; a failed reading leaves it in place and is tried again.
 */
export class Latest<Value> {
  private current: Promise<Value> | undefined;
  private timer: NodeJS.Timeout | undefined;
  private reloading: Promise<void> | undefined;
  private stopped = false;
  /** Readings are numbered as they begin: one that ends late must not put an older value in place of a newer. */
  private begun = 0;
  private inPlace = 0;

  constructor(
    private readonly read: () => Promise<Value>,
    private readonly onError: (error: unknown) => void
  ) {}

  /** The value; the first call reads it. */
  async get(): Promise<Value> {
    this.current ??= this.keep(this.read());
    return this.current;
  }

  /** Reads the value anew before it is used again: for whoever has just changed it in the same breath. */
  async refresh(): Promise<void> {
    this.inPlace = ++this.begun;
    this.current = this.keep(this.read());
    await this.current;
  }

  /** Reads the value anew after a pause; a reading that waits already is enough. */
  schedule(delayMs: number): void {
    if (this.stopped) return;
    this.timer ??= setTimeout(() => (this.reloading = this.reload()), delayMs);
  }

  /** Allows readings again after `stop`. */
  start(): void {
    this.stopped = false;
  }

  /** Ends what is under way. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    this.timer = undefined;
    await this.reloading;
  }

  private async reload(): Promise<void> {
    this.timer = undefined;
    const reading = ++this.begun;
    try {
      const value = await this.read();
      if (reading < this.inPlace) return;
      this.inPlace = reading;
      this.current = Promise.resolve(value);
    } catch (error) {
      if (this.stopped) return;
      this.onError(error);
      this.schedule(RETRY_MS);
    }
  }

  /** A reading that fails is not kept: the next use tries again. */
  private keep(reading: Promise<Value>): Promise<Value> {
    const kept: Promise<Value> = reading.catch((error: unknown) => {
      if (this.current === kept) this.current = undefined;
      throw error;
    });
    return kept;
  }
}
