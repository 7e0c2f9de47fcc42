/** Reading what the database gives, whose shape the compiler cannot know. */
export type Row = Record<string, unknown>;

export function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function rowsOf(value: unknown): Row[] {
  return Array.isArray(value) ? value.filter(isRow) : [];
}

export function stringOf(row: Row, key: string): string {
  const value = row[key];
  return typeof value === 'string' ? value : '';
}

/** Some of the keys of a row, without those that are empty. */
export function pick(row: Row, keys: readonly string[]): Row {
  return Object.fromEntries(
    keys.filter((key) => row[key] !== null && row[key] !== undefined && row[key] !== '').map((key) => [key, row[key]])
  );
}
