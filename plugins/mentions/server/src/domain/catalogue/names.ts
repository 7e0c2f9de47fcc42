import { withNames, type AliasInput } from './aliases';
import type { Alias } from './types';

/** The aliases of a platform: its names in every language, those listed, and its domains. */
export function platformAliases(
  names: readonly string[],
  listed: readonly AliasInput[],
  domains: readonly string[]
): Alias[] {
  const known = new Set(listed.map(({ text }) => text.toLowerCase()));
  const hosts = domains
    .filter((host) => !known.has(host.toLowerCase()))
    .map((host): AliasInput => ({ text: host, kind: 'domain' }));
  return withNames(names, [...listed, ...hosts]);
}
