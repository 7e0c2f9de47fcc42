import { prepare } from './prepare/prepare';
import type { Defaults } from './prepare/prepare';
import type { ReadItem } from './model';
import { reasonOf } from './problem';
import { count, emptyReport } from './report/report';
import type { Listener, Report } from './report/report';
import { isConnectionLost } from './write/connection';
import { reasonFromStrapi } from './write/strapi-reason';
import type { Writer } from './write/writer';

export interface Run {
  items: AsyncIterable<ReadItem>;
  defaults: Defaults;
  writer: Writer;
  listener: Listener;
  /** Aborted by Ctrl-C: the current text is finished, the next is not begun. */
  signal: AbortSignal;
}

/**
 * Takes texts one by one from where they are read to where they are written. One that fails is reported and counted;
 * only a database that is gone ends it all.
 */
export async function runImport({ items, signal, ...run }: Run): Promise<Report> {
  const report = emptyReport();
  for await (const item of items) {
    if (signal.aborted) break;
    await takeItem(item, report, run);
  }
  return { ...report, interrupted: signal.aborted };
}

async function takeItem(
  item: ReadItem,
  report: Report,
  { defaults, writer, listener }: Omit<Run, 'items' | 'signal'>
): Promise<void> {
  if (item.kind === 'notice') return listener.notice(item.origin, item.message);
  if (item.kind === 'failed') return fail(item.origin, item.reason);
  const { origin } = item.document;
  try {
    const prepared = prepare(item.document, defaults);
    const outcome = await writer.write(prepared);
    count(report, outcome);
    // Of a text that stays as it was there is nothing new to say.
    const said = outcome.result === 'unchanged' ? outcome.notices : [...prepared.notices, ...outcome.notices];
    for (const notice of said) listener.notice(origin, notice);
    listener.done(outcome.result, origin);
  } catch (error) {
    if (isConnectionLost(error)) throw error;
    fail(origin, reasonFromStrapi(error) ?? reasonOf(error));
  }

  function fail(where: string, reason: ReturnType<typeof reasonOf>): void {
    report.failed += 1;
    listener.failed(where, reason);
  }
}
