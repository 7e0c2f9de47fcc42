import { appendFileSync } from 'node:fs';

/** Where `npm run bench -- --json FILE` collects the figures of all benches, a line each. */
const collected = process.env['VEILLE_BENCH_FIGURES'];

/** Shows a figure, and keeps it where figures are collected. The name tells what it is, its unit included. */
export function figure(name: string, value: number, unit: string): void {
  const shown = Math.abs(value) >= 100 ? value.toFixed(0) : value.toPrecision(3);
  console.log(`${name.padEnd(64)} ${shown.padStart(8)} ${unit}`);
  if (collected) appendFileSync(collected, `${JSON.stringify({ name, value })}\n`);
}

/** Shows a figure and whether it reaches its bar; a bench with a missed bar ends with exit code 1. */
export function bar(name: string, value: number, unit: string, limit: { atLeast: number } | { atMost: number }): void {
  const [sign, bound] = 'atLeast' in limit ? ['≥', limit.atLeast] : ['≤', limit.atMost];
  const holds = 'atLeast' in limit ? value >= limit.atLeast : value <= limit.atMost;
  figure(name, value, `${unit} (${sign} ${bound}${holds ? '' : ', missed'})`);
  if (!holds) process.exitCode = 1;
}
