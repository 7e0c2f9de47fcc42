import { buildStale } from '../artifacts';
import { prepareEnvironment } from '../env/prepare';
import { say } from '../messages';
import { line } from '../reporting/steps';

/** `npm run build`: plugins, admin panel and server, as far as their sources changed. */
export async function run(): Promise<number> {
  prepareEnvironment('production');
  await buildStale();
  line(say.buildCurrent);
  return 0;
}
