/** Two dates of which the second must not lie before the first. */
export type Period = { start: string; end: string };

/** What holds for the values of one content type or component, and for the components in it. */
export type ValueRules = {
  periods: readonly Period[];
  notNegative: readonly string[];
  components: Readonly<Record<string, ValueRules>>;
};

/** What holds for the attributes of each content type and component themselves. */
const ownRules: Readonly<Record<string, Partial<Pick<ValueRules, 'periods' | 'notNegative'>>>> = {
  'api::platform.platform': { periods: [{ start: 'launchedOn', end: 'closedOn' }] },
  'api::feature.feature': { periods: [{ start: 'launchedOn', end: 'retiredOn' }] },
  'api::training-session.training-session': { notNegative: ['durationDays', 'durationHours', 'price'] },
  'shared.session-date': { periods: [{ start: 'startsOn', end: 'endsOn' }], notNegative: ['seats'] },
  'shared.alias': { periods: [{ start: 'validFrom', end: 'validTo' }] },
};

/** An attribute as far as rules look at it. */
type Attribute = { type: string; component?: string };

/** The attributes of a content type or component. */
export type AttributesOf = (uid: string) => Readonly<Record<string, Attribute>>;

/** The rules of a content type with those of its components; undefined when nothing needs checking. */
export function rulesOf(uid: string, attributesOf: AttributesOf): ValueRules | undefined {
  const { periods = [], notNegative = [] } = ownRules[uid] ?? {};
  const components = Object.entries(attributesOf(uid)).flatMap(([name, { type, component }]) => {
    const rules = type === 'component' && component ? rulesOf(component, attributesOf) : undefined;
    return rules ? [[name, rules] as const] : [];
  });
  if (periods.length + notNegative.length + components.length === 0) return undefined;
  return { periods, notNegative, components: Object.fromEntries(components) };
}

/** The attributes that the rules look at. */
export function ruledNames({ periods, notNegative, components }: ValueRules): string[] {
  return [...periods.flatMap(({ start, end }) => [start, end]), ...notNegative, ...Object.keys(components)];
}
