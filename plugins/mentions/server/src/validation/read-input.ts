import { isDay } from '../domain/coverage/days';
import { Refusal } from '../services/problems';

type Values = Readonly<Record<string, unknown>>;

/** The fields of a request, each checked as it is read; anything that was not asked for is refused. */
export class Input {
  private constructor(private readonly values: Values) {}

  /**
   * Takes the body or query of a request.
   * @throws Refusal where it is no object or has a field that is not `known`
   */
  static of(value: unknown, known: readonly string[]): Input {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw new Refusal({ kind: 'wrong-type', field: 'body', wanted: '{ … }' });
    }
    const values: Values = Object.fromEntries(Object.entries(value));
    const unknown = Object.keys(values).find((name) => !known.includes(name));
    if (unknown !== undefined) throw new Refusal({ kind: 'unknown-field', field: unknown });
    return new Input(values);
  }

  /** A text that is not empty, of no more UTF-16 units than `longest`. */
  text(field: string, longest = Infinity): string {
    const value = this.values[field];
    if (typeof value !== 'string' || value.trim() === '') this.refuse(field, 'text');
    if (value.length > longest) this.refuse(field, `text ≤ ${longest}`);
    return value;
  }

  optionalText(field: string): string | undefined {
    return this.values[field] === undefined ? undefined : this.text(field);
  }

  isGiven(field: string): boolean {
    return this.values[field] !== undefined;
  }

  isNull(field: string): boolean {
    return this.values[field] === null;
  }

  oneOf<Choice extends string>(field: string, choices: readonly Choice[]): Choice {
    const choice = choices.find((one) => one === this.values[field]);
    if (choice === undefined) this.refuse(field, choices.join(' | '));
    return choice;
  }

  optionalOneOf<Choice extends string>(field: string, choices: readonly Choice[]): Choice | undefined {
    return this.values[field] === undefined ? undefined : this.oneOf(field, choices);
  }

  flag(field: string): boolean {
    const value = this.values[field] ?? false;
    if (typeof value !== 'boolean') this.refuse(field, 'true | false');
    return value;
  }

  /** A list of no more items than `most`; empty where nothing is said. */
  list(field: string, most = Infinity): readonly unknown[] {
    const value = this.values[field] ?? [];
    if (!Array.isArray(value)) this.refuse(field, '[ … ]');
    if (value.length > most) this.refuse(field, `[ … ] ≤ ${most}`);
    return value;
  }

  /** An object with whatever it holds; empty where nothing is said. */
  object(field: string): Values {
    const value = this.values[field] ?? {};
    if (typeof value !== 'object' || Array.isArray(value)) this.refuse(field, '{ … }');
    return Object.fromEntries(Object.entries(value));
  }

  /** A whole number, also where it comes as a text, as in a query. */
  integer(field: string, { or, min, max }: { or: number; min: number; max: number }): number {
    const value = this.values[field] ?? or;
    const number = typeof value === 'string' && /^\d{1,9}$/u.test(value) ? Number(value) : value;
    if (typeof number !== 'number' || !Number.isInteger(number) || number < min || number > max) {
      this.refuse(field, `${min}–${max}`);
    }
    return number;
  }

  /** A day of the calendar, as YYYY-MM-DD. */
  optionalDay(field: string): string | undefined {
    const value = this.values[field];
    if (value === undefined) return undefined;
    if (typeof value !== 'string' || !isDay(value)) this.refuse(field, 'YYYY-MM-DD');
    return value;
  }

  private refuse(field: string, wanted: string): never {
    throw new Refusal({ kind: 'wrong-type', field, wanted });
  }
}
