import { conditionKey, holds, isUnconditional, speaks } from './conditions';
import { toPatternSet, type Pattern, type PatternSet } from './pattern';

/** Patterns that hold under the same conditions; one of them stands for all. */
interface Conditional {
  readonly example: Pattern;
  readonly patterns: ReadonlySet<Pattern>;
}

interface Reading {
  /** What the spelling means where nothing depends on how it is written. */
  readonly always: PatternSet | undefined;
  readonly holdsPlatform: boolean;
  readonly patterns: readonly Pattern[];
  readonly conditionals: readonly Conditional[];
  /** What the spelling means, by which of the conditionals hold, as bits. */
  readonly sets: Map<number, PatternSet | undefined>;
}

/** Sets are kept for spellings with up to this many different conditions: their bits fit into a small number. */
const MAX_KEPT = 30;

/** What is known of every spelling, by its number. */
export interface Spellings {
  readonly count: number;
  patterns(spelling: number): readonly Pattern[];
  /** True where a platform’s name stands within the spelling, however it is written. */
  holdsPlatform(spelling: number): boolean;
}

/** What each spelling means in one language. Meanings are worked out once and shared by all texts. */
export class SpellingReader {
  private readonly readings: (Reading | undefined)[];

  constructor(
    private readonly spellings: Spellings,
    private readonly language: string
  ) {
    this.readings = Array.from({ length: spellings.count }, () => undefined);
  }

  /** What the spelling means between two offsets of a text of that day; undefined for nothing. */
  read(spelling: number, text: string, start: number, end: number, date: string | undefined): PatternSet | undefined {
    const reading = (this.readings[spelling] ??= this.prepare(spelling));
    const { conditionals, sets } = reading;
    if (conditionals.length === 0) return reading.always;
    let bits = 0;
    for (let i = 0; i < conditionals.length; i++) {
      const conditional = conditionals[i];
      if (conditional && holds(conditional.example, text, start, end, date)) bits += 2 ** i;
    }
    const known = sets.get(bits);
    if (known || sets.has(bits)) return known;
    const set = meaning(reading, bits);
    if (conditionals.length <= MAX_KEPT) sets.set(bits, set);
    return set;
  }

  private prepare(spelling: number): Reading {
    const patterns = this.spellings.patterns(spelling).filter(({ alias }) => speaks(alias, this.language));
    const groups = new Map<string, Set<Pattern>>();
    for (const pattern of patterns) {
      if (isUnconditional(pattern.alias)) continue;
      const key = conditionKey(pattern);
      groups.set(key, (groups.get(key) ?? new Set<Pattern>()).add(pattern));
    }
    const conditionals = [...groups.values()].flatMap((group) => {
      const [example] = group;
      return example ? [{ example, patterns: group }] : [];
    });
    const holdsPlatform = this.spellings.holdsPlatform(spelling);
    const always = conditionals.length === 0 ? toSet(patterns, holdsPlatform) : undefined;
    return { always, patterns, conditionals, holdsPlatform, sets: new Map() };
  }
}

function meaning({ patterns, conditionals, holdsPlatform }: Reading, bits: number): PatternSet | undefined {
  const missing = conditionals.filter((_, index) => Math.floor(bits / 2 ** index) % 2 === 0);
  const holding = patterns.filter((pattern) => !missing.some((group) => group.patterns.has(pattern)));
  return toSet(holding, holdsPlatform);
}

function toSet(patterns: readonly Pattern[], holdsPlatform: boolean): PatternSet | undefined {
  return patterns.length > 0 ? toPatternSet(patterns, holdsPlatform) : undefined;
}
