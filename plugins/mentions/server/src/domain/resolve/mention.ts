import type { AliasStrength, Feature, Platform, Slug } from '../catalogue/types';

/** One reason for a score. `platform` and `words` say what the reason rests on, for screens that explain it. */
export interface Reason {
  readonly code: ReasonCode;
  readonly platform?: Slug;
  readonly words?: string;
}

export type ReasonCode =
  | `alias-${AliasStrength}` // the words themselves
  | 'in-title'
  | 'required-words' // a word that the alias asks for stands near by
  | 'listed-with-platforms' // « Signal, WhatsApp et Telegram »
  | 'established' // the same platform is named clearly elsewhere
  | 'other-platforms' // other platforms are named in the text
  | 'written-as-name' // « Signal » with its capital, in the middle of a sentence
  | 'used-as-place' // « sur Signal », “the Signal app”
  | 'announces' // « Threads teste », “X has launched”
  | 'beside-platform-words' // the sentence speaks of applications, users and the like
  | 'has-article' // « un signal »: speaks against a name
  | 'part-of-feature-name' // « TikTok » in « TikTok Pixel »
  | 'owner-in-name' // a feature’s words contain its platform
  | 'owner-beside' // « page Facebook », « Reels d’Instagram »
  | 'owner-near' // in the same sentence, close by
  | 'owner-in-sentence'
  | 'owner-in-paragraph'
  | 'owner-in-heading'
  | 'owner-is-subject' // the text is about the platform
  | 'owner-farther' // another platform stands nearer
  | 'owner-in-text'
  | 'owner-absent'
  | 'owners-equally-likely' // several platforms may own the words as well as each other
  | 'feature-is-tagged' // the same feature is named clearly elsewhere
  | 'in-company' // an everyday word among other features of its platform
  | 'alone-in-paragraph' // an everyday word without other features around it
  | 'learned'; // editors’ decisions on such mentions: accepted of all

interface Occurrence {
  /** UTF-16 offsets in the whole text. */
  readonly start: number;
  readonly end: number;
  /** 0–1 */
  readonly score: number;
  readonly reasons: readonly Reason[];
}

export interface PlatformMention extends Occurrence {
  readonly entity: Platform;
}

export interface FeatureMention extends Occurrence {
  readonly entity: Feature;
}

/** What becomes of a mention once editors’ decisions are taken into account; a score of 0 leaves it out. */
export type Judge = <Mention extends PlatformMention | FeatureMention>(mention: Mention) => Mention;

/** Where nobody has decided anything. */
export const asIs: Judge = (mention) => mention;
