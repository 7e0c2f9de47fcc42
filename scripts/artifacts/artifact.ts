import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Something that is built from sources. */
export type Artifact = {
  /** What is being built, for the reader. */
  label: string;
  /** A file that holds the fingerprint of the sources of the last complete build. */
  stamp: string;
  fingerprint(): string;
  build(): Promise<void>;
};

/** Whether the sources changed since the last complete build. */
export function isStale(artifact: Artifact): boolean {
  return readStamp(artifact.stamp) !== artifact.fingerprint();
}

/** Builds; a build that is interrupted leaves no stamp and is thus done again. */
export async function rebuild(artifact: Artifact): Promise<void> {
  rmSync(artifact.stamp, { force: true });
  // Taken before the build: a source that changes while we build makes the result stale at once.
  const sources = artifact.fingerprint();
  await artifact.build();
  mkdirSync(path.dirname(artifact.stamp), { recursive: true });
  writeFileSync(artifact.stamp, sources);
}

/** Runs a task that writes into a fresh artifact: if it is interrupted, the artifact counts as stale. */
export async function whileUnstamped({ stamp }: Artifact, task: () => Promise<void>): Promise<void> {
  const sources = readStamp(stamp);
  rmSync(stamp, { force: true });
  await task();
  if (sources !== undefined) {
    writeFileSync(stamp, sources);
  }
}

function readStamp(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
