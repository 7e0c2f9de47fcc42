/** A heading whose level nobody knows, among others that have one, is below them. */
const BELOW_ALL = 7;

interface OpenHeading {
  readonly index: number;
  readonly level: number;
}

/** Where a heading stands among the others of its field. */
export interface HeadingPlace {
  /** 1 is the highest; undefined where no level is known in the field so far. */
  readonly level: number | undefined;
  /** Index of the heading it stands under: a higher one, or the one before where no level is known. */
  readonly over: number | undefined;
}

/** The headings that the next line of a field stands under, as its lines are read one after the other. */
export class HeadingStack {
  private readonly open: OpenHeading[] = [];
  private withoutLevel: number | undefined;

  /** Index of the heading that the next line stands under. */
  get nearest(): number | undefined {
    return this.open.at(-1)?.index ?? this.withoutLevel;
  }

  /** Takes the next heading, and says where it stands. */
  enter(index: number, level: number | undefined): HeadingPlace {
    if (level === undefined && this.open.length === 0) {
      const over = this.withoutLevel;
      this.withoutLevel = index;
      return { level, over };
    }
    const own = level ?? BELOW_ALL;
    while ((this.open.at(-1)?.level ?? 0) >= own) this.open.pop();
    const over = this.open.at(-1)?.index;
    this.open.push({ index, level: own });
    return { level: own, over };
  }
}
