/** What two mentions are compared by. */
export interface Comparable {
  readonly entityType: string;
  readonly entityId: string;
  readonly field: string;
  readonly startOffset: number;
  readonly endOffset: number;
  readonly blockPath?: string | null;
  readonly blockOffset?: number | null;
  readonly text: string;
  readonly score: number;
  readonly reasons: readonly object[];
}

/** Which stored mentions must go and which must come so that a text has just the wanted ones. */
export function mentionDifference<Stored extends Comparable, Wanted extends Comparable>(
  stored: readonly Stored[],
  wanted: readonly Wanted[]
): { gone: Stored[]; added: Wanted[] } {
  const known = new Map<string, Stored[]>();
  for (const mention of stored) {
    const key = keyOf(mention);
    const same = known.get(key);
    if (same) same.push(mention);
    else known.set(key, [mention]);
  }
  const added = wanted.filter((mention) => known.get(keyOf(mention))?.pop() === undefined);
  return { gone: [...known.values()].flat(), added };
}

function keyOf(mention: Comparable): string {
  const { entityType, entityId, field, startOffset, endOffset, blockPath, blockOffset, text, score } = mention;
  const place = `${field} ${startOffset} ${endOffset} ${blockPath ?? ''} ${blockOffset ?? ''}`;
  return `${entityType} ${entityId} ${place} ${score} ${mention.reasons.map(reasonKey).join(' ')} ${text}`;
}

/** The database gives a reason’s properties back in an order of its own, and null for some that were left out. */
function reasonKey(reason: object): string {
  return Object.entries(reason)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => `${name}=${String(value)}`)
    .sort()
    .join(',');
}
