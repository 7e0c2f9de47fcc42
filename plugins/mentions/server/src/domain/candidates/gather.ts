import { addTo } from '../../../../shared/multimap';
import type { Slug } from '../catalogue/types';
import type { NameOccurrence } from './find-names';
import { nameKey } from './known-names';

/** A few words around a name, to see at a glance what it is. */
export interface Snippet<Source> {
  readonly source: Source;
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** A name that an editor may want in the catalogue. */
export interface Candidate<Source> {
  /** What its spellings have in common. */
  readonly key: string;
  /** As it is written most often. */
  readonly name: string;
  readonly kind: 'platform' | 'feature';
  /** The platform it stands with most often. */
  readonly owner?: Slug;
  /** Number of documents and of places. */
  readonly documents: number;
  readonly occurrences: number;
  /** What speaks for it: the best evidence of each document, summed up. */
  readonly weight: number;
  readonly snippets: readonly Snippet<Source>[];
}

interface Gathered<Source> {
  readonly spellings: Map<string, number>;
  readonly kinds: Map<Candidate<Source>['kind'], number>;
  readonly owners: Map<Slug, number>;
  documents: number;
  occurrences: number;
  certain: number;
  weight: number;
  snippets: Snippet<Source>[];
}

const SNIPPETS = 5;
const AROUND = 60;
/** Below, nothing but a capital speaks for a name. */
const ENOUGH = 0.5;
/** What each further place in a document adds, and how many of them count. */
const REPEATED = 0.05;
/** A word that is written without a capital this many times as often is no name. */
const ORDINARY = 3;
const ROUNDING = 1e-9;
const MAX_REPEATED = 6;

/** Gathers unknown names over many documents. */
export class CandidateList<Source> {
  private readonly names = new Map<string, Gathered<Source>>();
  /** How often each word is written without a capital: « Guide » is a name, « Grâce » is not. */
  private readonly ordinary = new Map<string, number>();

  /** Takes the names of one document. */
  add(source: Source, text: string, occurrences: readonly NameOccurrence[]): void {
    for (const [word] of text.matchAll(/(?<![\p{L}\p{N}])\p{Ll}\p{L}+/gu)) increase(this.ordinary, nameKey(word), 1);
    const inDocument = new Map<string, NameOccurrence[]>();
    for (const occurrence of occurrences) {
      const key = nameKey(occurrence.ownName);
      if (key !== '') addTo(inDocument, key, occurrence);
    }
    for (const [key, places] of inDocument) {
      const gathered = this.names.get(key) ?? nothing<Source>();
      this.names.set(key, gathered);
      for (const place of places) take(gathered, source, text, place);
      gathered.documents++;
      gathered.weight += weightIn(places);
    }
  }

  /** The candidates, those first for which most speaks. */
  ranked(limit: number): Candidate<Source>[] {
    const candidates = [...this.names].flatMap(([key, gathered]) => this.toCandidate(key, gathered) ?? []);
    return candidates.sort((a, b) => b.weight - a.weight || b.occurrences - a.occurrences).slice(0, limit);
  }

  private toCandidate(key: string, gathered: Gathered<Source>): Candidate<Source> | undefined {
    const { spellings, kinds, owners, documents, occurrences, certain, weight, snippets } = gathered;
    const isOrdinary = !key.includes(' ') && (this.ordinary.get(key) ?? 0) >= ORDINARY * certain;
    if (certain === 0 || weight < ENOUGH - ROUNDING || isOrdinary) return undefined;
    const owner = mostOf(owners);
    const kind = mostOf(kinds) ?? (owner === undefined ? 'platform' : 'feature');
    return { key, name: mostOf(spellings) ?? key, kind, owner, documents, occurrences, weight, snippets };
  }
}

/** The best evidence of a document, and a little more where the name comes again; 0–1. */
function weightIn(places: readonly NameOccurrence[]): number {
  const best = Math.max(...places.map(({ evidence }) => evidence));
  const repeated = places.filter(({ isCertain }) => isCertain).length - 1;
  return Math.min(1, best + REPEATED * Math.min(MAX_REPEATED, Math.max(0, repeated)));
}

function take<Source>(
  gathered: Gathered<Source>,
  source: Source,
  text: string,
  { start, end, ...occurrence }: NameOccurrence
): void {
  gathered.occurrences++;
  if (occurrence.isCertain) gathered.certain++;
  increase(gathered.spellings, occurrence.name, 1);
  if (occurrence.kind) increase(gathered.kinds, occurrence.kind, 1 + occurrence.evidence);
  if (occurrence.owner !== undefined) increase(gathered.owners, occurrence.owner, occurrence.evidence);
  if (gathered.snippets.length >= SNIPPETS) return;
  gathered.snippets.push({
    source,
    before: text.slice(Math.max(0, start - AROUND), start),
    words: text.slice(start, end),
    after: text.slice(end, end + AROUND),
  });
}

function nothing<Source>(): Gathered<Source> {
  return {
    ...{ spellings: new Map(), kinds: new Map(), owners: new Map(), snippets: [] },
    ...{ documents: 0, occurrences: 0, certain: 0, weight: 0 },
  };
}

function increase<Key>(counts: Map<Key, number>, key: Key, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

function mostOf<Key>(counts: ReadonlyMap<Key, number>): Key | undefined {
  let best: [Key, number] | undefined;
  for (const entry of counts) if (!best || entry[1] > best[1]) best = entry;
  return best?.[0];
}
