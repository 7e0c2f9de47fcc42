import type { Core } from '@strapi/strapi';
import { Format, SingleBar } from 'cli-progress';

import type { RetagProgress } from '../../plugins/mentions/shared/retag-progress';
import { say } from '../messages';
import { line } from '../reporting/steps';

const LINE_EVERY = 100;

/** Tags the whole archive again with a progress bar; gives the exit code. `signal` stops it between two batches. */
export async function retagArchive(strapi: Core.Strapi, signal: AbortSignal): Promise<number> {
  const bar = process.stderr.isTTY ? progressBar() : undefined;
  const last: RetagProgress = await strapi
    .plugin('mentions')
    .service('retag')
    .all(bar ? onBar(bar) : inLines(), signal);
  bar?.stop();
  line(say.retagDone(last));
  if (signal.aborted) {
    line(say.retagStopped);
    return 130;
  }
  return last.failed > 0 ? 1 : 0;
}

type Show = (progress: RetagProgress) => void;

function onBar(bar: SingleBar): Show {
  let isStarted = false;
  return ({ done, total }) => {
    if (!isStarted) bar.start(total, done);
    isStarted = true;
    bar.update(done);
  };
}

function inLines(): Show {
  let shown = 0;
  return ({ done, total }) => {
    if (done - shown < LINE_EVERY) return;
    shown = done;
    line(`${say.retagging} ${done}/${total}`);
  };
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
