/**
 * How many relations deep a `populate` parameter reaches: `platforms` is 1, `platforms.features` is 2, nothing is 0.
 * @param populate as the query string was parsed: names, lists of them, or objects with a `populate` of their own
 */
export function populateDepth(populate: unknown): number {
  if (typeof populate === 'string') return Math.max(...populate.split(',').map((path) => path.split('.').length));
  if (Array.isArray(populate)) return Math.max(0, ...populate.map(populateDepth));
  if (typeof populate !== 'object' || populate === null) return 0;
  return Math.max(0, ...Object.values(populate).map((inner) => 1 + innerDepth(inner)));
}

/** `on` names the components of a dynamic zone: they are at the same depth as the zone. */
function innerDepth(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const nested = 'populate' in value ? populateDepth(value.populate) : 0;
  const on = 'on' in value && typeof value.on === 'object' && value.on !== null ? Object.values(value.on) : [];
  return Math.max(nested, ...on.map(innerDepth));
}
