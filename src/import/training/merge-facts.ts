import type { SessionDate, TrainingFacts } from '../model';

/** Joins what several sections say: texts and lists add up, of two numbers the first counts. */
export function mergeFacts(parts: readonly TrainingFacts[]): TrainingFacts {
  return parts.reduce<TrainingFacts>(merge, {});
}

function merge(known: TrainingFacts, more: TrainingFacts): TrainingFacts {
  const merged: TrainingFacts = { ...more, ...known };
  const prerequisites = joined(known.prerequisites, more.prerequisites);
  const audience = joined(known.audience, more.audience);
  const objectives = distinct([...(known.objectives ?? []), ...(more.objectives ?? [])], (text) => text);
  const dates = distinct([...(known.dates ?? []), ...(more.dates ?? [])], dateKey);
  return {
    ...merged,
    ...(prerequisites && { prerequisites }),
    ...(audience && { audience }),
    ...(objectives.length > 0 && { objectives }),
    ...(dates.length > 0 && { dates }),
  };
}

function joined(first: string | undefined, second: string | undefined): string | undefined {
  return [first, second].filter(Boolean).join('\n') || undefined;
}

function dateKey(date: SessionDate): string {
  return [date.startsOn, date.endsOn, date.place].join('|');
}

function distinct<Value>(values: readonly Value[], key: (value: Value) => string): Value[] {
  return [...new Map(values.toReversed().map((value) => [key(value), value])).values()].toReversed();
}
