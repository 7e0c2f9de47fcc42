import type { DocumentTags, Occurrence, ReadField } from '../../../shared/document-tags';
import { addTo } from '../../../shared/multimap';

/** A place in a field, in UTF-16 units. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** An occurrence with the tag it speaks for. */
export interface Marked extends Place {
  readonly entityId: string;
  readonly type: 'platform' | 'feature';
  readonly isSet: boolean;
  readonly isRejected: boolean;
  readonly occurrence: Occurrence;
}

/** A piece of a line that is the same all through: which marks lie over it, innermost first, and whether it is chosen. */
export interface Run extends Place {
  readonly text: string;
  readonly marks: readonly Marked[];
  readonly isChosen: boolean;
}

/** One line of a field. */
export interface LineOfRuns {
  readonly isHeading: boolean;
  readonly runs: readonly Run[];
}

/** Every occurrence of every tag, by field. */
export function marksByField({ platforms, features }: DocumentTags): ReadonlyMap<string, readonly Marked[]> {
  const marks = new Map<string, Marked[]>();
  const groups = [
    { type: 'platform', tags: platforms },
    { type: 'feature', tags: features },
  ] as const;
  for (const { type, tags } of groups) {
    for (const { entityId, isSet, state, occurrences } of tags) {
      for (const occurrence of occurrences) {
        const { field, start, end } = occurrence;
        const mark = { start, end, entityId, type, isSet, isRejected: state === 'rejected', occurrence };
        addTo(marks, field, mark);
      }
    }
  }
  return marks;
}

/** A field cut at line breaks and wherever a mark, or what is chosen, begins or ends. */
export function linesOf(
  { text, headings, isTitle }: ReadField,
  marks: readonly Marked[],
  chosen?: Place
): LineOfRuns[] {
  const lines: LineOfRuns[] = [];
  for (let start = 0; start <= text.length;) {
    const lineBreak = text.indexOf('\n', start);
    const end = lineBreak < 0 ? text.length : lineBreak;
    if (end > start) {
      const isHeading = isTitle || headings.some((heading) => heading.start <= start && start < heading.end);
      lines.push({ isHeading, runs: runsOf(text, { start, end }, marks, chosen) });
    }
    start = end + 1;
  }
  return lines;
}

function runsOf(text: string, line: Place, marks: readonly Marked[], chosen: Place | undefined): Run[] {
  const here = marks.filter((mark) => overlaps(mark, line));
  const edges = [...here, ...(chosen ? [chosen] : [])].flatMap(({ start, end }) => [start, end]);
  const cuts = [line.start, ...edges.filter((edge) => line.start < edge && edge < line.end), line.end];
  const places = [...new Set(cuts)].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, index) => {
    const end = places[index + 1] ?? line.end;
    const over = here.filter((mark) => mark.start <= start && end <= mark.end);
    return {
      start,
      end,
      text: text.slice(start, end),
      marks: over.sort((a, b) => a.end - a.start - (b.end - b.start)),
      isChosen: chosen !== undefined && chosen.start <= start && end <= chosen.end,
    };
  });
}

/** True where two places have something in common. */
export function overlaps(a: Place, b: Place): boolean {
  return a.start < b.end && b.start < a.end;
}
