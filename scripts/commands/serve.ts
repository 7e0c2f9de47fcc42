import { prepareEnvironment } from '../env/prepare';
import { serve } from '../server/app-process';

/** The application process that `start` runs and watches over; not meant to be started by hand. */
export async function run(): Promise<number> {
  prepareEnvironment('production');
  return serve();
}
