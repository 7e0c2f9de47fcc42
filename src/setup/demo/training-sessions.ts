import type { Core } from '@strapi/strapi';

import type { FrontMatter, FrontMatterValue } from '../../import/readers/front-matter';
import { text, trainingOf } from '../../import/readers/front-matter-fields';
import { dayAfter } from './dates';
import { type DemoDocument, type DemoText, required } from './files';
import { type References, idsOf } from './references';
import { statusOf } from './status';

const formats = ['on-site', 'online', 'hybrid'] as const;
const levels = ['beginner', 'intermediate', 'advanced'] as const;

/**
 * Creates a training session in the languages it has. What languages share comes from the French text; its dates count
 * from the day of loading.
 */
export async function createTrainingSession(
  strapi: Core.Strapi,
  session: DemoDocument,
  references: References,
  today: Date
): Promise<void> {
  const documents = strapi.documents('api::training-session.training-session');
  const { documentId } = await documents.create({
    locale: 'fr',
    status: statusOf(session.fr),
    data: { ...localised(session.fr, references), ...shared(session.fr, today) },
  });
  if (!session.en) return;
  await documents.update({
    documentId,
    locale: 'en',
    status: statusOf(session.en),
    data: localised(session.en, references),
  });
}

function localised(entry: DemoText, { authors }: References) {
  const { prerequisites, audience, objectives = [] } = trainingOf(entry.frontMatter);
  return {
    title: required(entry, 'title'),
    slug: required(entry, 'slug'),
    summary: text(entry.frontMatter, 'summary'),
    description: entry.body,
    prerequisites,
    audience,
    objectives: objectives.map((objective) => ({ text: objective })),
    trainers: idsOf(entry, 'trainers', authors),
  };
}

function shared({ file, frontMatter }: DemoText, today: Date) {
  const { durationDays, durationHours, price, contact } = trainingOf(frontMatter);
  const dates = listOf(frontMatter['dates']).map((date) => sessionDate(file, date, today));
  const format = oneOf(formats, text(frontMatter, 'format'));
  const level = oneOf(levels, text(frontMatter, 'level'));
  return { durationDays, durationHours, price, contact, format, level, dates };
}

function sessionDate(file: string, date: FrontMatter, today: Date) {
  const startsInDays = numberOf(date, 'startsInDays');
  const endsInDays = numberOf(date, 'endsInDays');
  if (startsInDays === undefined) throw new Error(`${file}: a date lacks startsInDays.`);
  return {
    startsOn: dayAfter(today, startsInDays),
    endsOn: endsInDays === undefined ? undefined : dayAfter(today, endsInDays),
    place: text(date, 'place'),
    seats: numberOf(date, 'seats'),
    bookingUrl: text(date, 'bookingUrl'),
  };
}

function numberOf(fields: FrontMatter, key: string): number | undefined {
  const value = text(fields, key);
  return value === undefined ? undefined : Number(value);
}

function oneOf<Value extends string>(values: readonly Value[], value: string | undefined): Value | undefined {
  return values.find((known) => known === value);
}

function listOf(value: FrontMatterValue | undefined): FrontMatter[] {
  if (!Array.isArray(value)) return [];
  return value.filter((entry): entry is FrontMatter => typeof entry === 'object' && !Array.isArray(entry));
}
