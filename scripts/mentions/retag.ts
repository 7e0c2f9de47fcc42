import type { Core } from '@strapi/strapi';
import { Format, SingleBar } from 'cli-progress';

import type { RetagProgress } from '../../plugins/mentions/shared/retag-progress';
import { say } from '../messages';
import { line } from '../reporting/steps';

const LINE_EVERY = 100;

/** Tags the whole archive again with a progress bar; gives the exit code. `signal` stops it between two texts. */
export async function retagArchive(strapi: Core.Strapi, signal: AbortSignal): Promise<number> {
  const bar = process.stderr.isTTY ? progressBar() : undefined;
  const last: RetagProgress = await strapi
    .plugin('mentions')
    .service('retag')
    .all((progress: RetagProgress) => show(progress, bar), signal);
  bar?.stop();
  line(say.retagDone(last));
  if (signal.aborted) {
    line(say.retagStopped);
    return 130;
  }
  return last.failed > 0 ? 1 : 0;
}

function show({ done, total }: RetagProgress, bar: SingleBar | undefined): void {
  if (!bar) {
    if (done % LINE_EVERY === 0) line(`${say.retagging} ${done}/${total}`);
    return;
  }
  if (done === 1) bar.start(total, 0);
  bar.update(done);
}

function progressBar(): SingleBar {
  const format = (...[options, params, payload]: Parameters<typeof Format.Formatter>): string =>
    Format.Formatter(
      { ...options, format: `${say.retagging} {bar} {value}/{total}  {eta_formatted}` },
      params,
      payload
    );
  return new SingleBar({ format, stream: process.stderr, hideCursor: true, clearOnComplete: true });
}
