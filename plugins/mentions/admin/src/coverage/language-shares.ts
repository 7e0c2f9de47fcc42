import type { CoverageShare } from '../../../shared/coverage';

/** What part of all tagged texts is in which language, the largest first; nothing where nothing is tagged. */
export function taggedByLocale(
  shares: readonly CoverageShare[]
): { readonly locale: string; readonly tagged: number; readonly share: number }[] {
  const all = shares.reduce((sum, { tagged }) => sum + tagged, 0);
  if (all === 0) return [];
  const counts = new Map<string, number>();
  for (const { locale, tagged } of shares) counts.set(locale, (counts.get(locale) ?? 0) + tagged);
  return [...counts]
    .map(([locale, tagged]) => ({ locale, tagged, share: tagged / all }))
    .sort((a, b) => b.tagged - a.tagged);
}
