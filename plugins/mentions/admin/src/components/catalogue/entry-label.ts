import type { EntryCard } from '../../../../shared/document-tags';

/** What an entry is called, a feature with its platform: « Reels (Instagram) »; undefined for one that is gone. */
export function entryLabel(entries: Readonly<Record<string, EntryCard | undefined>>, id: string): string | undefined {
  const entry = entries[id];
  const owner = entries[entry?.platform ?? '']?.name;
  return entry && (owner ? `${entry.name} (${owner})` : entry.name);
}
