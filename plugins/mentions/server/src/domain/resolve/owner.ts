import type { Slug } from '../catalogue/types';
import { indexAt, type DocumentText } from '../text/document';
import type { PlatformMention, ReasonCode } from './mention';
import { isListedWith } from './platforms';

/** How closely a feature’s words are tied to a platform, closest first. */
export const OWNER_TIES = [
  'owner-in-name',
  'owner-beside',
  'owner-near',
  'owner-in-sentence',
  'owner-in-heading',
  'owner-in-paragraph',
  'owner-is-subject',
  'owner-farther',
  'owner-in-text',
  'owner-absent',
] as const satisfies readonly ReasonCode[];

export type OwnerTie = (typeof OWNER_TIES)[number];

export interface Tied {
  readonly tie: OwnerTie;
  /** Characters between the words and the platform, where it stands in the same sentence. */
  readonly distance: number;
  /** True where the text is about the platform, whatever the tie. */
  readonly isSubject: boolean;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

const NEAR = 40;
/** No more stands between words that are beside each other. */
const BESIDE_LENGTH = 60;
/** A sentence with more platforms than this on either side of a word is a list without end: the nearest decide. */
const WINDOW = 8;
/** « Reddit has Talk, Discord has … »: what stands across a comma is farther than it looks. */
const CLAUSE_BREAKS = /[,;:()]/gu;
const CLAUSE_LENGTH = 20;
/** « Reels d’Instagram », “stories on Instagram”, « onglet Explorer de l’application Instagram ». */
const BESIDE_AFTER =
  /^\s*[»”")]?\s*(?:(?:d[’']|de |du |des |sur |dans |chez |pour |par |via |à |en |of |on |in |from |for |by |at |to )\s*)?(?:(?:l[’']|la |le |les |the |son |sa |ses |leur |votre |notre |your |our |their |its |un |une |a )\s*)?(?:(?:application|appli|réseau(?: social)?|plateforme|platform|app|network)\s+)?["«“(]?\s*$/iu;
/** « Instagram Reels », « Instagram’s new Reels », « Instagram : Reels ». */
const BESIDE_BEFORE =
  /^(?:[’']s)?\s*[»”")]?\s*[:–—/]?\s*(?:(?:’s |'s )?(?:new |nouveaux? |nouvelles? )?)?["«“(]?\s*$/iu;

/**
 * Ties features’ words to the platforms around them. Where a sentence names several, the nearest gets the feature,
 * together with those listed beside it (« Messenger et Instagram »).
 */
export class OwnerFinder {
  private readonly bySentence = new Map<number, PlatformMention[]>();
  private readonly byLine = new Map<number, PlatformMention[]>();
  private readonly namedInLine = new Map<number, Set<Slug>>();
  private readonly named: ReadonlySet<Slug>;

  constructor(
    private readonly document: DocumentText,
    platforms: readonly PlatformMention[],
    private readonly subjects: ReadonlySet<Slug>
  ) {
    this.named = new Set(platforms.map(({ entity }) => entity.slug));
    for (const mention of platforms) {
      const sentence = indexAt(document.sentences, mention.start);
      push(this.bySentence, sentence, mention);
      const line = document.sentences[sentence]?.line ?? 0;
      push(this.byLine, line, mention);
      this.namedInLine.set(line, (this.namedInLine.get(line) ?? new Set<Slug>()).add(mention.entity.slug));
    }
  }

  /** How closely the words at `place` are tied to the platform. */
  tie(place: Place, owner: Slug): Tied {
    const sentence = indexAt(this.document.sentences, place.start);
    const around = windowAround(this.bySentence.get(sentence) ?? [], place.start);
    const inside = around.some(
      ({ start, end, entity }) => entity.slug === owner && start >= place.start && end <= place.end
    );
    const isSubject = this.subjects.has(owner);
    if (inside) return { tie: 'owner-in-name', distance: 0, isSubject };

    const own = this.closest(around, place, owner);
    if (!own) {
      return { tie: this.tieBeyondSentence(place, owner, sentence, around.length > 0), distance: Infinity, isSubject };
    }
    const tie = this.tieInSentence(own.mention, place, own.distance, around);
    return { tie, distance: own.distance, isSubject };
  }

  private closest(around: readonly PlatformMention[], place: Place, owner: Slug) {
    let best: { mention: PlatformMention; distance: number } | undefined;
    for (const mention of around) {
      if (mention.entity.slug !== owner) continue;
      const distance = this.listDistance(mention, place, around);
      if (!best || distance < best.distance) best = { mention, distance };
    }
    return best;
  }

  /** The distance to the list a platform stands in: every platform of « sur Messenger et Instagram » is as near. */
  private listDistance(mention: PlatformMention, place: Place, around: readonly PlatformMention[]): number {
    const list = listAround(this.document.text, mention, around);
    return Math.min(...list.map((other) => this.distance(other, place)));
  }

  private tieInSentence(
    own: PlatformMention,
    place: Place,
    distance: number,
    around: readonly PlatformMention[]
  ): OwnerTie {
    const list = listAround(this.document.text, own, around);
    if (list.some((mention) => this.isBeside(mention, place))) return 'owner-beside';
    const nearest = Math.min(...around.map((mention) => this.distance(mention, place)));
    if (distance > nearest) return 'owner-farther';
    return distance <= NEAR ? 'owner-near' : 'owner-in-sentence';
  }

  /** Characters between two places; a comma or the like between them counts as many more. */
  private distance(a: Place, b: Place): number {
    const [first, second] = a.start < b.start ? [a, b] : [b, a];
    const gap = this.document.text.slice(first.end, second.start);
    return gap.length + (gap.match(CLAUSE_BREAKS)?.length ?? 0) * CLAUSE_LENGTH;
  }

  private isBeside(mention: PlatformMention, place: Place): boolean {
    const { text } = this.document;
    if (Math.max(mention.start - place.end, place.start - mention.end) > BESIDE_LENGTH) return false;
    if (mention.start >= place.end) return BESIDE_AFTER.test(text.slice(place.end, mention.start));
    return mention.end <= place.start && BESIDE_BEFORE.test(text.slice(mention.end, place.start));
  }

  private tieBeyondSentence(place: Place, owner: Slug, sentence: number, othersInSentence: boolean): OwnerTie {
    if (!this.named.has(owner)) return 'owner-absent';
    const lineIndex = this.document.sentences[sentence]?.line ?? 0;
    const line = this.document.lines[lineIndex];
    const isNamedIn = (index: number): boolean => this.namedInLine.get(index)?.has(owner) ?? false;

    const inLine = windowAround(this.byLine.get(lineIndex) ?? [], place.start);
    const before = inLine.findLast(({ end }) => end <= place.start);
    const isCurrent = before ? this.sharesList(before, owner, inLine) : false;
    if (isCurrent && !othersInSentence) return 'owner-in-paragraph';
    const inHeading = line?.heading !== undefined && isNamedIn(line.heading);
    if (inHeading && !before) return 'owner-in-heading';
    if (this.subjects.has(owner) && !othersInSentence && !before) return 'owner-is-subject';
    return isNamedIn(lineIndex) || inHeading ? 'owner-farther' : 'owner-in-text';
  }

  private sharesList(mention: PlatformMention, owner: Slug, around: readonly PlatformMention[]): boolean {
    return listAround(this.document.text, mention, around).some(({ entity }) => entity.slug === owner);
  }
}

function listAround(text: string, mention: PlatformMention, around: readonly PlatformMention[]): PlatformMention[] {
  const index = around.indexOf(mention);
  const list = [mention];
  for (let i = index - 1; i >= 0; i--) {
    const [other, first] = [around[i], list[0]];
    if (!other || !first || !isListedWith(text, other, first)) break;
    list.unshift(other);
  }
  for (let i = index + 1; i < around.length; i++) {
    const [other, last] = [around[i], list.at(-1)];
    if (!other || !last || !isListedWith(text, last, other)) break;
    list.push(other);
  }
  return list;
}

/** The mentions nearest to an offset, WINDOW on either side; mentions are in order. */
function windowAround(mentions: readonly PlatformMention[], offset: number): readonly PlatformMention[] {
  if (mentions.length <= 2 * WINDOW) return mentions;
  const at = indexAt(mentions, offset);
  return mentions.slice(Math.max(0, at - WINDOW), at + WINDOW + 1);
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
