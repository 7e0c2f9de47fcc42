import type { Slug } from '../catalogue/types';
import { addTo } from '../../../../shared/multimap';
import type { DocumentText, Line, Sentence } from '../text/document';
import { indexAt, type Span } from '../text/span';
import { areBeside, areListed, gapBetween } from './neighbours';
import type { PlatformMention, ReasonCode } from './mention';
import { isNamedAside, namesTheLatter, opensSentence } from './turns-of-phrase';

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
  /** True under a heading that is hardly more than the platform’s name: it rules its section. */
  readonly isRuled: boolean;
}

const NEAR = 40;
/** A heading with no more than this besides a platform’s name rules its section. */
const RULING_REST = 12;
/** A sentence with more platforms than this on either side of a word is a list without end: the nearest decide. */
const WINDOW = 8;

/** By how many characters a platform that is only named beside another is farther than it looks. */
const ASIDE = 500;

/** A place where a platform is named, in the order of the text. */
interface Named extends Span {
  readonly slug: Slug;
  readonly name: string;
  readonly sentence: Sentence | undefined;
  readonly list: number;
  /** No more than named beside another: « à la Snapchat », « rachetée par Twitter ». */
  readonly isAside: boolean;
}

const NOBODY: readonly Named[] = [];
const NO_LISTS: ReadonlySet<number> = new Set();

/**
 * Ties features’ words to the platforms around them. Where a sentence names several, the nearest gets the feature,
 * together with those listed beside it (« Messenger et Instagram »).
 */
export class OwnerFinder {
  private readonly bySentence = new Map<Sentence, Named[]>();
  private readonly byLine = new Map<Line, Named[]>();
  /** The lists that each platform is named in. */
  private readonly lists = new Map<Slug, Set<number>>();

  /** `platforms` are in the order of the text. */
  constructor(
    readonly document: DocumentText,
    platforms: readonly PlatformMention[],
    private readonly subjects: ReadonlySet<Slug>
  ) {
    let list = 0;
    let last: Named | undefined;
    for (const { start, end, entity } of platforms) {
      if (last && !areListed(document, last, { start, end })) list++;
      const sentence = document.sentenceAt(start);
      const isAside = isNamedAside(document, start, last);
      last = { start, end, slug: entity.slug, name: entity.name, sentence, list, isAside };
      this.lists.set(entity.slug, (this.lists.get(entity.slug) ?? new Set<number>()).add(list));
      if (!sentence) continue;
      addTo(this.bySentence, sentence, last);
      addTo(this.byLine, sentence.line, last);
    }
  }

  /** True where the text names the platform. */
  isNamed(owner: Slug): boolean {
    return this.lists.has(owner);
  }

  /** The platforms that the text names. */
  get named(): Iterable<Slug> {
    return this.lists.keys();
  }

  /** True where a list of the text names all these platforms: « les lives d’Instagram et de TikTok ». */
  areListedTogether(platforms: readonly Slug[]): boolean {
    const listsOf = (platform: Slug): ReadonlySet<number> => this.lists.get(platform) ?? NO_LISTS;
    const [first = '', ...others] = platforms;
    return [...listsOf(first)].some((list) => others.every((other) => listsOf(other).has(list)));
  }

  /** True where the text is about all these platforms and names them in one sentence. */
  areSubjectsTogether(platforms: readonly Slug[]): boolean {
    if (!platforms.every((platform) => this.isSubject(platform))) return false;
    const names = (named: readonly Named[], platform: Slug): boolean => named.some(({ slug }) => slug === platform);
    return [...this.bySentence.values()].some((named) => platforms.every((platform) => names(named, platform)));
  }

  /** What stands around a feature’s words. */
  around(place: Span): Surroundings {
    const sentence = this.document.sentenceAt(place.start);
    return new Surroundings(this, place, sentence, this.namedIn(this.bySentence, sentence, place));
  }

  get hasSubjects(): boolean {
    return this.subjects.size > 0;
  }

  isSubject(owner: Slug): boolean {
    return this.subjects.has(owner);
  }

  namedInLine(line: Line | undefined, place: Span): readonly Named[] {
    return this.namedIn(this.byLine, line, place);
  }

  /** The place in a line where the platform is named. */
  findInLine(line: Line | undefined, owner: Slug): Named | undefined {
    return line && this.byLine.get(line)?.find(({ slug }) => slug === owner);
  }

  /** The heading a line stands under, or the first one over that which names a platform: « TikTok » over « Publicité ». */
  headingOver(line: Line | undefined): Line | undefined {
    if (line?.heading === undefined) return undefined;
    const headings = this.document.headingsOver(line);
    return headings.find((heading) => this.byLine.has(heading));
  }

  private namedIn<Key>(map: ReadonlyMap<Key, Named[]>, key: Key | undefined, place: Span): readonly Named[] {
    const named = (key && map.get(key)) ?? NOBODY;
    if (named.length <= 2 * WINDOW) return named;
    const at = indexAt(named, place.start);
    return named.slice(Math.max(0, at - WINDOW), at + WINDOW + 1);
  }
}

/** The platforms around one place. */
export class Surroundings {
  /** « Threads » is the platform, not one of its threads; « retweet » is a word made of one, and a feature too. */
  readonly isPlatformName: boolean;
  private readonly distances: readonly number[];
  private readonly nearest: number;

  constructor(
    private readonly finder: OwnerFinder,
    private readonly place: Span,
    private readonly sentence: Sentence | undefined,
    private readonly around: readonly Named[]
  ) {
    const distances: number[] = [];
    let nearest = Infinity;
    let same: Named | undefined;
    for (const named of around) {
      const distance = gapBetween(finder.document.units, named, place) + (named.isAside ? ASIDE : 0);
      distances.push(distance);
      nearest = Math.min(nearest, distance);
      if (!same && named.start === place.start && named.end === place.end) same = named;
    }
    this.isPlatformName = same !== undefined && isWritten(finder.document, same);
    this.distances = distances;
    this.nearest = nearest;
  }

  /** How closely the words are tied to the platform. */
  tie(owner: Slug): Tied {
    const isSubject = this.finder.isSubject(owner);
    if (!this.finder.isNamed(owner)) return { tie: 'owner-absent', distance: Infinity, isSubject, isRuled: false };
    let closest: Named | undefined;
    let distance = Infinity;
    for (const named of this.around) {
      if (named.slug !== owner) continue;
      if (named.start >= this.place.start && named.end <= this.place.end) {
        return { tie: 'owner-in-name', distance: 0, isSubject, isRuled: false };
      }
      const listDistance = this.distanceOfList(named.list);
      if (closest && listDistance >= distance) continue;
      closest = named;
      distance = listDistance;
    }
    if (closest) {
      const tie = this.tieInSentence(closest.list, distance);
      return { tie, distance, isSubject, isRuled: tie === 'owner-in-sentence' && this.isOpenedBy(closest) };
    }
    const tie = this.tieBeyondSentence(owner);
    return { tie, distance: Infinity, isSubject, isRuled: tie === 'owner-in-heading' && this.isRuledBy(owner) };
  }

  /** The distance to a list of platforms: every platform of « sur Messenger et Instagram » is as near. */
  private distanceOfList(list: number): number {
    let distance = Infinity;
    for (let i = 0; i < this.around.length; i++) {
      if (this.around[i]?.list === list) distance = Math.min(distance, this.distances[i] ?? Infinity);
    }
    return distance;
  }

  private tieInSentence(list: number, distance: number): OwnerTie {
    const { document } = this.finder;
    if (this.around.some((named) => named.list === list && !named.isAside && areBeside(document, named, this.place)))
      return 'owner-beside';
    if (distance > this.nearest) return 'owner-farther';
    return distance <= NEAR ? 'owner-near' : 'owner-in-sentence';
  }

  /** « Sur Viadeo, même chose dans les hubs »: a platform that its sentence begins with rules it, where it stands alone. */
  private isOpenedBy(named: Named): boolean {
    const { sentence, around, finder } = this;
    const isAlone = around.every(({ list }) => list === named.list);
    return sentence !== undefined && isAlone && opensSentence(finder.document, sentence, named);
  }

  private isRuledBy(owner: Slug): boolean {
    const line = this.finder.headingOver(this.sentence?.line);
    const named = this.finder.findInLine(line, owner);
    return line !== undefined && named !== undefined && line.end - line.start <= named.end - named.start + RULING_REST;
  }

  /** « sur WhatsApp et Instagram. Sur ce dernier, … » goes on with the last of a list alone. */
  private maySpeakOf(owner: Slug, last: Named): boolean {
    const { sentence, finder } = this;
    return owner === last.slug || sentence === undefined || !namesTheLatter(finder.document, sentence);
  }

  /** Where the text is about others, a platform that is only named later on in the paragraph is no owner. */
  private isFor(owner: Slug, inLine: readonly Named[]): boolean {
    const { finder, place } = this;
    if (finder.isSubject(owner) || !finder.hasSubjects) return true;
    return inLine.some(({ slug, end }) => slug === owner && end <= place.start);
  }

  private tieBeyondSentence(owner: Slug): OwnerTie {
    const { finder, sentence, place } = this;
    const line = sentence?.line;
    const isAloneInSentence = this.around.length === 0;
    const inLine = finder.namedInLine(line, place);
    const before = inLine.findLast(({ end, isAside }) => end <= place.start && !isAside);
    const isCurrent =
      before &&
      inLine.some(({ list, slug }) => list === before.list && slug === owner && this.maySpeakOf(slug, before));
    if (isCurrent && isAloneInSentence) return 'owner-in-paragraph';

    const inHeading = finder.findInLine(finder.headingOver(line), owner);
    if (inHeading && !before) return 'owner-in-heading';
    if (finder.isSubject(owner) && isAloneInSentence && !before) return 'owner-is-subject';
    const isFarther =
      inHeading !== undefined || (finder.findInLine(line, owner) !== undefined && this.isFor(owner, inLine));
    return isFarther ? 'owner-farther' : 'owner-in-text';
  }
}

/** True where a platform is named by its name itself. */
function isWritten({ text }: DocumentText, { start, end, name }: Named): boolean {
  return end - start === name.length && text.slice(start, end).toLowerCase() === name.toLowerCase();
}
