import type { Slug } from '../catalogue/types';
import type { Analysis } from '../tagger';
import type { KnownNames } from './known-names';
import { areListed } from '../resolve/neighbours';
import type { DocumentText, Line } from '../text/document';
import { looksMade, runsIn, type Run } from './runs';
import { FEATURE_NOUNS, GIVEN_NAMES, LAUNCHES, NAMINGS, ORDINARY, OTHER_NAMES } from './vocabulary';
import { EXPLAINED, PLATFORM_NOUNS, ROLE, ROLE_AFTER, USED_LIKE_PLATFORM } from './vocabulary';

/** One place where an unknown name stands. */
export interface NameOccurrence {
  /** UTF-16 offsets in the document’s text. */
  readonly start: number;
  readonly end: number;
  /** The name as it is written there. */
  readonly name: string;
  /** The part of it that is not its platform’s name: « Pixel » of « TikTok Pixel ». */
  readonly ownName: string;
  /** How much speaks for a feature or platform, 0–1. */
  readonly evidence: number;
  /** False where only the beginning of a sentence, or a heading, may have given it its capital. */
  readonly isCertain: boolean;
  /** What its surroundings make of it, where they say. */
  readonly kind?: 'platform' | 'feature';
  /** The platform it stands with. */
  readonly owner?: Slug;
}

/** What each sign adds to the evidence. Set by eye on the archive’s texts; only their order matters much. */
const WEIGHT = {
  noun: 0.5,
  naming: 0.5,
  listed: 0.4,
  ownerInName: 0.4,
  launch: 0.3,
  explained: 0.4,
  beside: 0.3,
  used: 0.2,
  owner: 0.2,
  paragraph: 0.15,
  subject: 0.15,
  made: 0.3,
  quoted: 0.1,
  several: 0.1,
  acronym: -0.3,
} as const;

type Mention = Analysis['mentions'][number];

/** The names in a text that occur like platforms or features and are not in the catalogue. */
export function findNames(
  { document, mentions, tags }: Pick<Analysis, 'document' | 'mentions' | 'tags'>,
  known: KnownNames
): NameOccurrence[] {
  const subject = tags.platforms.find(({ main }) => main)?.entity.slug;
  return document.lines.flatMap((line) =>
    document
      .sentencesOf(line)
      .flatMap((sentence) => runsIn(document, sentence))
      .flatMap((run) => new Reading(document, line, run, { mentions, subject }).occurrence(known) ?? [])
  );
}

/** One run of words, read with what stands around it. */
class Reading {
  private readonly inSentence: readonly Mention[];
  private readonly inLine: readonly Mention[];
  private readonly name: { readonly start: number; readonly end: number };
  private readonly before: string;
  private readonly after: string;
  private readonly text: string;
  /** What the text is about. */
  private readonly subject: Slug | undefined;

  constructor(
    private readonly document: DocumentText,
    private readonly line: Line,
    private readonly run: Run,
    { mentions, subject }: { readonly mentions: readonly Mention[]; readonly subject: Slug | undefined }
  ) {
    this.subject = subject;
    this.text = document.text;
    const { start, end } = run.sentence;
    this.inSentence = mentions.filter((mention) => mention.start >= start && mention.end <= end);
    this.inLine = mentions.filter((mention) => mention.start >= line.start && mention.end <= line.end);
    this.name = this.withoutPlatformBehind();
    this.before = this.text.slice(start, this.name.start);
    this.after = this.text.slice(this.name.end, end);
  }

  occurrence(known: KnownNames): NameOccurrence | undefined {
    const { start, end } = this.name;
    const name = this.text.slice(start, end);
    const prefix = this.platformAhead();
    const ownName = prefix ? this.text.slice(prefix.end, end).trim() : name;
    if (!isPossible(ownName, this.before, prefix !== undefined) || this.isPerson(name)) return undefined;
    const owner = prefix?.entity.slug ?? this.nearestPlatform(this.inSentence);
    if (known.has(name) || known.has(ownName, prefix?.entity.slug) || this.isMentioned()) return undefined;
    if (this.run.isQuoted && !this.isQuotedName(ownName)) return undefined;

    const inParagraph = owner === undefined ? this.nearestPlatform(this.inLine) : undefined;
    const signs = this.signs(ownName, { ownerInName: prefix !== undefined, owner, inParagraph });
    const evidence = signs.reduce((sum, sign) => sum + WEIGHT[sign], 0);
    const isCertain = !this.run.isInitial && (!this.isTitleCase() || this.run.isQuoted || looksMade(ownName));
    const bounded = Math.min(1, Math.max(0, evidence));
    return {
      start,
      end,
      name,
      ownName,
      evidence: bounded,
      isCertain,
      kind: this.kindOf(prefix !== undefined),
      owner: owner ?? inParagraph,
    };
  }

  private signs(
    ownName: string,
    { ownerInName, owner, inParagraph }: { ownerInName: boolean; owner?: Slug; inParagraph?: Slug }
  ): (keyof typeof WEIGHT)[] {
    const isBeside = /^\s*[»”"]?\s*(?:d[’']|de |sur |on |of |for )$/u.test(this.gapToPlatformAfter() ?? '');
    const signs: Record<keyof typeof WEIGHT, boolean> = {
      noun: this.hasNoun(FEATURE_NOUNS) || this.hasNoun(PLATFORM_NOUNS),
      naming: NAMINGS.test(this.before.replace(/[«“"]\s*$/u, '')),
      listed: this.isListed(),
      ownerInName,
      launch: LAUNCHES.test(this.before.slice(-80)),
      beside: isBeside,
      explained: this.isExplained(FEATURE_NOUNS) || this.isExplained(PLATFORM_NOUNS),
      used: USED_LIKE_PLATFORM.test(this.before),
      owner: owner !== undefined,
      paragraph: inParagraph !== undefined,
      subject: owner === undefined && inParagraph === undefined && this.subject !== undefined,
      made: looksMade(ownName),
      quoted: this.run.isQuoted,
      several: !this.run.isQuoted && /\s\p{Lu}/u.test(ownName),
      acronym: /^\p{Lu}{2,5}$/u.test(ownName),
    };
    return SIGNS.filter((sign) => signs[sign]);
  }

  /** « API Cloud WhatsApp »: the platform behind a name is not part of it. */
  private withoutPlatformBehind(): { start: number; end: number } {
    const { start, end } = this.run;
    const behind = this.inSentence.find(
      (one) => one.entity.type === 'platform' && one.start > start && one.end === end
    );
    return { start, end: behind ? start + this.text.slice(start, behind.start).trimEnd().length : end };
  }

  private platformAhead(): Extract<Mention, { entity: { type: 'platform' } }> | undefined {
    const ahead = this.platforms().filter(({ start, end }) => start === this.name.start && end < this.name.end);
    return ahead.sort((a, b) => b.end - a.end)[0];
  }

  private platforms(): Extract<Mention, { entity: { type: 'platform' } }>[] {
    return this.inSentence.filter(isPlatformMention);
  }

  /** True where the catalogue’s own names cover the words. */
  private isMentioned(): boolean {
    return this.inSentence.some(({ start, end }) => start <= this.name.start && end >= this.name.end);
  }

  private nearestPlatform(mentions: readonly Mention[]): Slug | undefined {
    const distance = ({ start, end }: Mention): number => Math.max(start - this.name.end, this.name.start - end, 0);
    return mentions.filter(isPlatformMention).sort((a, b) => distance(a) - distance(b))[0]?.entity.slug;
  }

  private gapToPlatformAfter(): string | undefined {
    const next = this.platforms().find(({ start }) => start >= this.name.end && start - this.name.end < 12);
    return next && this.text.slice(this.name.end, next.start);
  }

  private isListed(): boolean {
    return this.platforms().some((mention) => areListed(this.document, mention, this.name));
  }

  /** “Instagram Launches New Profile Cards”: a heading without one long word in small letters. */
  private isTitleCase(): boolean {
    return this.line.isHeading && !/(?<!\p{L})\p{Ll}{4,}/u.test(this.text.slice(this.line.start, this.line.end));
  }

  private kindOf(ownerInName: boolean): NameOccurrence['kind'] {
    const isOne = (nouns: ReadonlySet<string>): boolean => this.hasNoun(nouns) || this.isExplained(nouns);
    if (ownerInName || isOne(FEATURE_NOUNS)) return 'feature';
    return this.isListed() || USED_LIKE_PLATFORM.test(this.before) || isOne(PLATFORM_NOUNS) ? 'platform' : undefined;
  }

  /** « Yubo, une application sociale » */
  private isExplained(nouns: ReadonlySet<string>): boolean {
    const words = EXPLAINED.exec(this.after)?.[1] ?? '';
    return words
      .toLowerCase()
      .split(/\s+/u)
      .some((word) => nouns.has(word));
  }

  /** True where one of the nouns stands at most two words before, or right after. */
  private hasNoun(nouns: ReadonlySet<string>): boolean {
    const before = this.before
      .toLowerCase()
      .replace(SUCH_AS, ' ')
      .split(/[^\p{L}\p{N}-]+/u)
      .filter(Boolean)
      .slice(-2);
    const [after = ''] = this.after
      .toLowerCase()
      .split(/[^\p{L}\p{N}-]+/u)
      .filter(Boolean);
    return before.some((word) => nouns.has(word)) || (/^\s/u.test(this.after) && nouns.has(after));
  }

  private isPerson(name: string): boolean {
    const [first = ''] = name.toLowerCase().split(/[\s-]+/u);
    return GIVEN_NAMES.has(first) || ROLE.test(this.before) || ROLE_AFTER.test(this.after);
  }

  /** Words in quotation marks are a name where they begin with a capital, or where something says so. */
  private isQuotedName(name: string): boolean {
    if (/^\p{Lu}/u.test(name)) return true;
    const before = this.before.replace(/[«“"]\s*$/u, '').trimEnd();
    if (before.endsWith(':')) return false;
    return NAMINGS.test(before) || this.hasNoun(FEATURE_NOUNS) || LAUNCHES.test(before.slice(-25));
  }
}

/** « des outils tels que Creator Studio et … » */
const SUCH_AS = /(?:,? tel(?:le)?s? que|,? comme|,? such as|,? like)\s+(?:[\p{L}\p{N} ]{0,30} (?:et|and|ou|or) )?$/u;

const SIGNS: readonly (keyof typeof WEIGHT)[] = [
  ...(['noun', 'naming', 'listed', 'ownerInName', 'launch'] as const),
  ...([
    'explained',
    'used',
    'beside',
    'owner',
    'paragraph',
    'subject',
    'made',
    'quoted',
    'several',
    'acronym',
  ] as const),
];

function isPlatformMention(mention: Mention): mention is Extract<Mention, { entity: { type: 'platform' } }> {
  return mention.entity.type === 'platform';
}

const NOT_NAMES = [ORDINARY, OTHER_NAMES];
/** « Programme » is no name, « Messenger Platform » is one. */
const NOT_NAMES_ALONE = [...NOT_NAMES, FEATURE_NOUNS, PLATFORM_NOUNS];

/** False for what cannot be the name of anything here: days, places, single letters, numbers, ordinary words, addresses. */
function isPossible(name: string, before: string, ownerInName: boolean): boolean {
  const words = name
    .toLowerCase()
    .split(/[\s-]+/u)
    .filter(Boolean);
  if (/[/@#._]$/u.test(before)) return false;
  if (name.length < 2 || words.length === 0) return false;
  if (/^[\p{N}\p{P}\s]+$/u.test(name)) return false;
  const lists = ownerInName ? NOT_NAMES : NOT_NAMES_ALONE;
  return !words.every((word) => lists.some((list) => list.has(word)) || /^\p{N}+$/u.test(word));
}
