/** A day as YYYY-MM-DD. */
export type Day = string;
export type Unit = 'month' | 'week';

const DAY_MS = 86_400_000;

/** True for a day that the calendar has. */
export function isDay(value: string): value is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && toDay(time) === value;
}

/** The day so many days later, or earlier where there are less than none. */
export function addDays(day: Day, days: number): Day {
  return toDay(timeOf(day) + days * DAY_MS);
}

/** The first day of the month or week that a day is in; weeks begin on Monday. */
export function startOf(unit: Unit, day: Day): Day {
  if (unit === 'month') return `${day.slice(0, 8)}01`;
  const sinceMonday = (new Date(timeOf(day)).getUTCDay() + 6) % 7;
  return addDays(day, -sinceMonday);
}

/** The first day of the month or week after that of a day. */
export function nextStart(unit: Unit, day: Day): Day {
  if (unit === 'week') return addDays(startOf('week', day), 7);
  // No month is longer than 31 days, nor shorter than 28.
  return startOf('month', addDays(startOf('month', day), 31));
}

/** The first days of all months or weeks from that of one day to that of another. */
export function bucketsBetween(unit: Unit, first: Day, last: Day): Day[] {
  const buckets: Day[] = [];
  for (let bucket = startOf(unit, first); bucket <= last; bucket = nextStart(unit, bucket)) buckets.push(bucket);
  return buckets;
}

/** Whole weeks from one day to another. */
export function weeksBetween(from: Day, to: Day): number {
  return Math.floor((timeOf(to) - timeOf(from)) / (7 * DAY_MS));
}

function timeOf(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function toDay(time: number): Day {
  return new Date(time).toISOString().slice(0, 10);
}
