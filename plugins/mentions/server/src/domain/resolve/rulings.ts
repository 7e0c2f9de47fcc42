import type { Slug } from '../catalogue/types';
import type { DocumentText, Line } from '../text/document';
import { hasLetter, isLetter } from '../text/letters';
import { isInList, type Trace, type TracedLines } from './parts';

/**
 * The platforms that rule a part of a digest by a heading: one above it, or one that runs into it: « Threads. Beaucoup
 * de monde, peu de ventes », « Facebook : les pages changent », « Puis Bluesky. Là, … », “Over on LinkedIn: …”.
 */
export function ruledByHeadings(
  document: DocumentText,
  lines: TracedLines
): { readonly above: ReadonlySet<Slug>; readonly runIn: ReadonlySet<Slug> } {
  const above = new Set<Slug>();
  const runIn = new Set<Slug>();
  for (const [index, traces] of lines.entries()) {
    const line = document.lines[index];
    if (!traces || line?.role !== 'body') continue;
    if (line.isHeading) {
      if (!isInList(document, index, lines)) for (const { slug, byName } of traces) if (byName) above.add(slug);
    } else {
      const first = traces[0];
      if (first?.byName && runsIn(document, line, first)) runIn.add(first.slug);
    }
  }
  return { above, runIn };
}

const STOPS: ReadonlySet<number> = new Set(Array.from('.:–—', (character) => character.charCodeAt(0)));
const SPACES: ReadonlySet<number> = new Set([32, 0xa0, 0x202f]);

/** What may lead from one part of a digest to the platform of the next. */
const LEADING =
  /^\P{L}*(?:d[’']abord|puis|ensuite|enfin|reste(?:nt)?|et|côté|du côté (?:de|d[’'])|chez|sur|first(?:ly)?|then|next|finally|lastly|and|on|at|over (?:at|on)|meanwhile on),? ?$/iu;
const LEADING_LENGTH = 24;

/** True for a name at the start of a line, or after a word that leads to it, that a stop follows at once. */
function runsIn({ text, units }: DocumentText, line: Line, { start, end }: Trace): boolean {
  if (hasLetter(units, line.start, start)) {
    if (start - line.start > LEADING_LENGTH || !LEADING.test(text.slice(line.start, start))) return false;
  }
  const next = SPACES.has(units[end] ?? 0) ? end + 1 : end;
  return STOPS.has(units[next] ?? 0) && !isLetter(units[next + 1]);
}
