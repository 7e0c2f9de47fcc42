import type { TrainingFacts } from '../model';
import type { Claim } from './claims';
import { isListItem, plainLine, withoutBullet } from './claims';
import { fold } from './labels';
import type { Line } from './lines';

const LONGEST_CONTACT = 250;
const LONGEST_PLACE = 250;

const LEVELS: Record<string, RegExp> = {
  beginner: /^(?:grands? )?(?:debutante?s?|initiation|beginners?|introductory)$/,
  intermediate: /^(?:intermediaires?|perfectionnement|intermediate)$/,
  advanced: /^(?:avancee?s?|experte?s?|confirmee?s?|advanced|experts?)$/,
};

const FORMATS: Record<string, RegExp> = {
  'on-site': /^(?:en |in )?(?:presentiel|salle|sur place|on site|in person|person|classroom)$/,
  online: /^(?:en |a )?(?:ligne|distance|distanciel|visio|visioconference|online|remote|webinar|webinaire)$/,
  hybrid: /^(?:hybride|mixte|blended|hybrid)$/,
};

/** Everything a label stands over, as one text. */
export function claimText(key: 'prerequisites' | 'audience', lines: readonly Line[]): Claim {
  const text = lines.map(plainLine).filter(Boolean).join('\n');
  return { facts: text === '' ? {} : { [key]: text }, left: [] };
}

/** One objective a line. Where they are a list, what introduces or follows it is no objective. */
export function claimObjectives(lines: readonly Line[]): Claim {
  const items = lines.some(isListItem) ? lines.filter(isListItem) : lines;
  const objectives = items.map((line) => withoutBullet(plainLine(line))).filter(Boolean);
  return { facts: objectives.length > 0 ? { objectives } : {}, left: lines.filter((line) => !items.includes(line)) };
}

/** How to reach the people behind a session, when it is short enough to be that. */
export function claimContact(lines: readonly Line[]): Claim {
  const contact = lines
    .map((line) => withoutBullet(plainLine(line)))
    .filter(Boolean)
    .join(', ');
  const fits = contact !== '' && contact.length <= LONGEST_CONTACT;
  return fits ? { facts: { contact }, left: [] } : { facts: {}, left: [...lines] };
}

export function claimPlace(lines: readonly Line[]): Claim {
  const place = lines
    .map((line) => withoutBullet(plainLine(line)))
    .filter(Boolean)
    .join(', ');
  return place.length <= LONGEST_PLACE ? { facts: {}, left: [], place } : { facts: {}, left: [...lines] };
}

/** A level or format that Veille has a word for; any other wording stays text. */
export function claimWord(key: 'level' | 'format', lines: readonly Line[]): Claim {
  const words = key === 'level' ? LEVELS : FORMATS;
  const said = fold(lines.map((line) => line.text).join(' '));
  const [value] = Object.entries(words).find(([, pattern]) => pattern.test(said)) ?? [];
  const facts: TrainingFacts = value ? { [key]: value } : {};
  return { facts, left: value ? [] : [...lines] };
}
