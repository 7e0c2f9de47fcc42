import { type Values, isValues } from '../problem';

/**
 * What an entry will hold once the sent values are saved: those that were not sent stay. A component that is sent with
 * the id of a stored one keeps what was not sent of it, too.
 */
export function mergeValues(stored: Values, sent: Values): Values {
  const merged = Object.entries(sent).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, mergeValue(stored[name], value)] as const]
  );
  return { ...stored, ...Object.fromEntries(merged) };
}

function mergeValue(stored: unknown, sent: unknown): unknown {
  if (Array.isArray(sent)) return sent.map((element) => mergeComponent(Array.isArray(stored) ? stored : [], element));
  return mergeComponent([stored], sent);
}

function mergeComponent(stored: readonly unknown[], sent: unknown): unknown {
  if (!isValues(sent) || sent['id'] === undefined) return sent;
  const kept = stored.filter(isValues).find(({ id }) => String(id) === String(sent['id']));
  return kept ? mergeValues(kept, sent) : sent;
}
