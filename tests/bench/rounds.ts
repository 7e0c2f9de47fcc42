/**
 * The best time of each task in ms. Rounds go through all tasks in turn, so that a slow moment of the machine hits all
 * of them alike; figures are ratios of these times.
 */
export function bestTimes<Name extends string>(tasks: Readonly<Record<Name, () => unknown>>, rounds: number) {
  const best = new Map<string, number>();
  for (let round = 0; round < rounds; round++) {
    for (const [name, task] of Object.entries<() => unknown>(tasks)) {
      const start = performance.now();
      task();
      best.set(name, Math.min(best.get(name) ?? Infinity, performance.now() - start));
    }
  }
  return (name: Name): number => best.get(name) ?? NaN;
}
