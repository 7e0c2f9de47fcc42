import type { Message } from '../model';
import type { Outcome, Result } from '../write/writer';

/** What an import did so far. */
export interface Report {
  created: number;
  updated: number;
  unchanged: number;
  failed: number;
  interrupted: boolean;
  /** How many written documents are tagged with each platform. */
  platforms: Map<string, number>;
}

/** What an import tells while it runs. */
export interface Listener {
  failed(origin: string, reason: Message): void;
  notice(origin: string, message: Message): void;
  done(result: Result, origin: string): void;
}

export function emptyReport(): Report {
  return { created: 0, updated: 0, unchanged: 0, failed: 0, interrupted: false, platforms: new Map() };
}

/** Adds what became of one text. */
export function count(report: Report, { result, platforms }: Outcome): void {
  report[result] += 1;
  for (const name of platforms) report.platforms.set(name, (report.platforms.get(name) ?? 0) + 1);
}

/** 0 when all went well, 1 when something failed, 130 (as shells say it) when it was interrupted. */
export function exitCode({ failed, interrupted }: Report): number {
  if (interrupted) return 130;
  return failed > 0 ? 1 : 0;
}
