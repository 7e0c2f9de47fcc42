/** Tags that have one score, and how many of them are right. */
export interface ScoreCount {
  readonly type: 'platform' | 'feature';
  /** 0–1, in thousandths. */
  readonly score: number;
  readonly tags: number;
  readonly right: number;
}

/** How far scores can be trusted. */
export interface Calibration {
  /** On the labelled texts that Veille was made with. */
  readonly labelled: readonly ScoreCount[];
  /** On the newsroom’s own texts, where editors have decided: what they accepted, or set by hand, is right. */
  readonly decided: readonly ScoreCount[];
  /** The tags of the archive that nobody has decided on: what other thresholds would change. */
  readonly open: readonly Omit<ScoreCount, 'right'>[];
}

/** The tags whose scores lie in [from, to), and all from `from` on. */
export interface Band {
  readonly from: number;
  readonly to: number;
  readonly tags: number;
  readonly right: number;
  readonly tagsFromHere: number;
  readonly rightFromHere: number;
}

const BANDS = 20;

type Counted = Omit<ScoreCount, 'type'>;

/** The calibration curve, best scores first, in bands of 0.05; bands without tags are left out. */
export function bandsOf(counts: readonly Counted[]): Band[] {
  const bands: Band[] = [];
  let [tagsFromHere, rightFromHere] = [0, 0];
  for (let step = BANDS - 1; step >= 0; step--) {
    const [from, to] = [step / BANDS, (step + 1) / BANDS];
    const inBand = counts.filter(({ score }) => score >= from && (score < to || to === 1));
    const tags = sumOf(inBand, 'tags');
    if (tags === 0) continue;
    const right = sumOf(inBand, 'right');
    tagsFromHere += tags;
    rightFromHere += right;
    bands.push({ from, to, tags, right, tagsFromHere, rightFromHere });
  }
  return bands;
}

/** The share of right tags among those from a score on, 0–1; undefined where there are none. */
export function precisionFrom(counts: readonly Counted[], threshold: number): number | undefined {
  const set = counts.filter(({ score }) => score >= threshold);
  const tags = sumOf(set, 'tags');
  return tags === 0 ? undefined : sumOf(set, 'right') / tags;
}

function sumOf<Key extends 'tags' | 'right'>(counts: readonly Readonly<Record<Key, number>>[], key: Key): number {
  return counts.reduce((sum, count) => sum + count[key], 0);
}
