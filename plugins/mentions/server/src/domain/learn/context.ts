import type { FeatureMention, PlatformMention, Reason, ReasonCode } from '../resolve/mention';
import { OWNER_TIES } from '../resolve/owner';
import { fold } from '../text/fold';

/** What a decision teaches about: one alias of one entry in one kind of context. */
export interface Ground {
  readonly entityId: string;
  /** The alias as the catalogue writes it, folded. */
  readonly alias: string;
  /** The reason that tells what the score rests on besides the words: how a feature is tied to its platform, … */
  readonly context: ContextCode;
}

/** Of a mention’s reasons, those that say in which surroundings its words stand. */
const CONTEXT_CODES = [
  ...OWNER_TIES,
  'required-words',
  'listed-with-platforms',
  'established',
  'other-platforms',
  'part-of-feature-name',
  'used-as-place',
  'written-as-name',
  'announces',
  'beside-platform-words',
] as const satisfies readonly ReasonCode[];

/** `alone`: the words stand for themselves. */
export type ContextCode = (typeof CONTEXT_CODES)[number] | 'alone';

/** The contexts a decision can be about. */
export const CONTEXTS: readonly ContextCode[] = [...CONTEXT_CODES, 'alone'];

/** The ground a mention stands on; undefined for one that no alias explains. */
export function groundOf({ entity, reasons }: PlatformMention | FeatureMention): Ground | undefined {
  const alias = reasons.find(isAlias)?.words;
  if (alias === undefined) return undefined;
  const codes = new Set<ReasonCode>(reasons.map(({ code }) => code));
  const context = CONTEXT_CODES.find((code) => codes.has(code)) ?? 'alone';
  return { entityId: entity.slug, alias: fold(alias), context };
}

function isAlias({ code }: Reason): boolean {
  return code.startsWith('alias-');
}
