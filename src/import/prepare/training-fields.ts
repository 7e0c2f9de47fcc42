import { problems } from '../messages';
import type { SessionDate, SourceDocument, TrainingFacts } from '../model';
import { ImportProblem } from '../problem';
import { dayOf } from '../readers/dates';
import { readSheet } from '../training/read-sheet';
import { bodyBlocks } from './body-blocks';
import { people } from './named';
import type { Fields } from './prepared-document';

/**
 * The fields of a training session: what its sheet says, and over it what its front matter states.
 *
 * @throws ImportProblem when the front matter names a date that is none
 */
export function trainingFields(document: SourceDocument): Fields {
  const sheet = readSheet(bodyBlocks(document));
  const stated = document.training ?? {};
  const { objectives, dates, ...facts }: TrainingFacts = { ...sheet.facts, ...stated };
  const trainers = people(document.authors);
  return {
    title: document.title,
    description: sheet.description,
    ...facts,
    ...(document.excerpt && { summary: document.excerpt }),
    ...(objectives && { objectives: objectives.map((text) => ({ text })) }),
    ...(dates && { dates: dates.map(checkedDates) }),
    ...(trainers.length > 0 && { trainers }),
  };
}

function checkedDates({ startsOn, endsOn, ...rest }: SessionDate): SessionDate {
  return {
    ...rest,
    startsOn: checkedDay('startsOn', startsOn),
    ...(endsOn && { endsOn: checkedDay('endsOn', endsOn) }),
  };
}

function checkedDay(key: string, written: string): string {
  const day = dayOf(written);
  if (!day) throw new ImportProblem(problems.badDate(key, written));
  return day;
}
