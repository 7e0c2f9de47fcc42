/** JSON that was read, with the place of each item of its lists. */
export interface ReadJson {
  readonly value: unknown;
  /** Where the items of a list begin, in UTF-16 units of the text. */
  readonly placesOf: (list: readonly unknown[]) => readonly number[];
}

/** Text that is no JSON; `at` is the place where it ceases to be. */
export class JsonError extends Error {
  override readonly name = 'JsonError';

  constructor(readonly at: number) {
    super(`No JSON at ${at}.`);
  }
}

/** Deeper than any catalogue; a file of nothing but brackets must not use up the stack. */
const DEEPEST = 64;
const SPACE = /[ \t\r\n]*/uy;
const PLAIN = /-?\d[\d.eE+-]*|true|false|null/uy;

/**
 * Reads JSON and remembers where things stood: `JSON.parse` alone gives no lines.
 * @throws JsonError
 */
export function readJson(text: string): ReadJson {
  const places = new WeakMap<readonly unknown[], readonly number[]>();
  let at = 0;

  const skipSpace = (): void => {
    SPACE.lastIndex = at;
    SPACE.test(text);
    at = SPACE.lastIndex;
  };
  const fail = (): never => {
    throw new JsonError(at);
  };
  const take = (sign: string): boolean => {
    skipSpace();
    if (text[at] !== sign) return false;
    at++;
    return true;
  };
  const parsed = (end: number): unknown => {
    try {
      const value: unknown = JSON.parse(text.slice(at, end));
      at = end;
      return value;
    } catch {
      return fail();
    }
  };
  const string = (): string => {
    skipSpace();
    if (text[at] !== '"') fail();
    let end = at + 1;
    while (end < text.length && text[end] !== '"') end += text[end] === '\\' ? 2 : 1;
    // Postgres has no text with this character.
    return String(parsed(end + 1)).replaceAll('\0', '');
  };
  const plain = (): unknown => {
    PLAIN.lastIndex = at;
    return PLAIN.test(text) ? parsed(PLAIN.lastIndex) : fail();
  };
  const list = (depth: number): unknown[] => {
    const [items, starts]: [unknown[], number[]] = [[], []];
    places.set(items, starts);
    if (take(']')) return items;
    do {
      skipSpace();
      starts.push(at);
      items.push(value(depth));
    } while (take(','));
    return take(']') ? items : fail();
  };
  const object = (depth: number): object => {
    const entries: [string, unknown][] = [];
    if (take('}')) return {};
    do {
      const name = string();
      if (!take(':')) fail();
      entries.push([name, value(depth)]);
    } while (take(','));
    return take('}') ? Object.fromEntries(entries) : fail();
  };
  const value = (depth: number): unknown => {
    if (depth > DEEPEST) fail();
    if (take('{')) return object(depth + 1);
    if (take('[')) return list(depth + 1);
    return text[at] === '"' ? string() : plain();
  };

  const whole = value(0);
  skipSpace();
  if (at < text.length) fail();
  return { value: whole, placesOf: (items) => places.get(items) ?? [] };
}

/** Tells in which line of a text a place is; asked for places in order. */
export function lineCounter(text: string): (at: number) => number {
  let [line, seen] = [1, 0];
  return (at) => {
    for (let next = text.indexOf('\n', seen); next !== -1 && next < at; next = text.indexOf('\n', seen)) {
      line++;
      seen = next + 1;
    }
    return line;
  };
}
