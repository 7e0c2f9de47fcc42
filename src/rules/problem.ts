/** What is wrong with a value, in a form that can be said in any language. */
export type Problem =
  | { kind: 'ends-before-it-starts'; field: string; value: string; startField: string; startValue: string }
  | { kind: 'negative'; field: string; value: string }
  | { kind: 'slug-taken'; field: string; slug: string; holder: string | undefined };

/** A problem and the field to show it at: attribute names and places in lists (`['dates', 1, 'endsOn']`). */
export type Violation = { path: readonly (string | number)[]; problem: Problem };

/** The values of an entry or component by the names of its attributes. */
export type Values = Readonly<Record<string, unknown>>;

/** Whether something is an object with attributes, and no list or date. */
export function isValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
