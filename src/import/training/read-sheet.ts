import type { Blocks } from '../blocks/types';
import type { SessionDate, TrainingFacts } from '../model';
import type { Claim } from './claims';
import { claimDuration } from './duration';
import type { Line } from './lines';
import { blocksOf } from './lines';
import { mergeFacts } from './merge-facts';
import { claimPrice } from './price';
import type { Section } from './sections';
import { sectionsOf } from './sections';
import { claimDates } from './session-dates';
import { claimContact, claimObjectives, claimPlace, claimText, claimWord } from './text-claims';

export interface Sheet {
  facts: TrainingFacts;
  /** All that no field took, in the order it stood. */
  description: Blocks;
}

/**
 * Reads the sheet of a training session: labelled sections, French or English, go to their fields, and whatever no
 * field can hold whole stays in the description. A section that stands there twice in the same words counts once.
 */
export function readSheet(blocks: Blocks): Sheet {
  const sections = withoutRepeats(sectionsOf(blocks)).map((section) => ({ section, claim: claim(section) }));
  const facts = mergeFacts(sections.map(({ claim: { facts } }) => facts));
  const place = sections.map((each) => each.claim.place).find(Boolean);
  const placed = place !== undefined && facts.dates !== undefined;
  const lines = sections.flatMap(({ section, claim: { left, place: named } }) =>
    linesLeft(section, named !== undefined && !placed ? section.lines : left)
  );
  return {
    facts: placed ? { ...facts, dates: withPlace(facts.dates ?? [], place) } : facts,
    description: blocksOf(lines),
  };
}

function claim({ name, lines }: Section): Claim {
  if (name === 'duration') return claimDuration(lines);
  if (name === 'price') return claimPrice(lines);
  if (name === 'dates') return claimDates(lines);
  if (name === 'objectives') return claimObjectives(lines);
  if (name === 'contact') return claimContact(lines);
  if (name === 'place') return claimPlace(lines);
  if (name === 'level' || name === 'format') return claimWord(name, lines);
  if (name === 'prerequisites' || name === 'audience') return claimText(name, lines);
  return { facts: {}, left: [...lines] };
}

/** A label goes with the line right below it; « Description » alone has said all it has to say. */
function linesLeft(section: Section, left: readonly Line[]): Line[] {
  if (section.name === 'description') return [...left];
  const [first] = section.lines;
  const labelled = section.name === 'other' || (first !== undefined && left.includes(first));
  if (!labelled || !section.opening) return [...left];
  return section.inline ? [section.opening, ...left.filter((line) => line !== first)] : [section.opening, ...left];
}

function withPlace(dates: readonly SessionDate[], place: string): SessionDate[] {
  return dates.map((date) => ({ ...date, place: date.place ?? place }));
}

function withoutRepeats(sections: readonly Section[]): Section[] {
  const seen = new Set<string>();
  return sections.filter(({ name, label, lines }) => {
    const key = [name, name === 'other' ? label : '', ...lines.map((line) => line.text)].join('\n');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
