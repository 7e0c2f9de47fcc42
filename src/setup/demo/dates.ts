const day = 24 * 60 * 60 * 1000;

/** The day so many days after another (before it, when negative), as `YYYY-MM-DD`. */
export function dayAfter(start: Date, days: number): string {
  const midnight = Date.UTC(start.getFullYear(), start.getMonth(), start.getDate());
  return new Date(midnight + days * day).toISOString().slice(0, 10);
}
