import { createHash } from 'node:crypto';

import type { SourceDocument } from '../model';

/** What an index entry may hold; longer names are kept as their digest. */
const LONGEST = 500;

/** The names a text is known by for ever, in a length that an index takes. */
export function sourceIdentity({ source, sourceId }: SourceDocument): { source: string; sourceId: string } {
  return { source: shortened(source), sourceId: shortened(sourceId) };
}

function shortened(name: string): string {
  return name.length <= LONGEST ? name : `sha256:${createHash('sha256').update(name).digest('hex')}`;
}
