import { type Values, type Violation, isValues } from '../problem';
import type { Period, ValueRules } from './rules';

type Path = Violation['path'];

/** What is wrong with the values of an entry, its components included. */
export function findViolations(rules: ValueRules, values: Values, path: Path = []): Violation[] {
  return [
    ...rules.periods.flatMap((period) => periodViolation(period, values, path)),
    ...rules.notNegative.flatMap((field) => negativeViolation(field, values, path)),
    ...Object.entries(rules.components).flatMap(([name, inner]) =>
      componentViolations(inner, values[name], [...path, name])
    ),
  ];
}

function componentViolations(rules: ValueRules, value: unknown, path: Path): Violation[] {
  if (Array.isArray(value))
    return value.flatMap((element, index) => componentViolations(rules, element, [...path, index]));
  return isValues(value) ? findViolations(rules, value, path) : [];
}

function periodViolation({ start, end }: Period, values: Values, path: Path): Violation[] {
  const startValue = dayOf(values[start]);
  const value = dayOf(values[end]);
  if (startValue === undefined || value === undefined || value >= startValue) return [];
  return [
    {
      path: [...path, end],
      problem: { kind: 'ends-before-it-starts', field: end, value, startField: start, startValue },
    },
  ];
}

function negativeViolation(field: string, values: Values, path: Path): Violation[] {
  const value = values[field];
  const isNumeric = typeof value === 'number' || (typeof value === 'string' && value.trim() !== '');
  if (!isNumeric || !(Number(value) < 0)) return [];
  return [{ path: [...path, field], problem: { kind: 'negative', field, value: String(value) } }];
}

/** `YYYY-MM-DD`, which sorts as it reads; whatever is no day is for Strapi to refuse. */
function dayOf(value: unknown): string | undefined {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value.toISOString().slice(0, 10);
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}/.test(value) ? value.slice(0, 10) : undefined;
}
