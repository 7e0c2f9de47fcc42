import type { Core } from '@strapi/strapi';

import type { RunRow } from '../repositories/runs';
import { digestOfCatalogue } from './catalogue-digest';
import { getService } from './get-service';
import type { LoadedTagger } from './tagger';

/** The catalogues that this process has read again for a run’s sake, by the run’s own. */
const readFor = new Set<string>();

/** The tagger on a catalogue no older than the run’s: this instance may not have heard of the change yet. */
export async function taggerFor(strapi: Core.Strapi, run: RunRow | undefined): Promise<LoadedTagger> {
  const service = getService(strapi, 'tagger');
  const tagger = await service.current();
  if (!run?.catalogue || readFor.has(run.catalogue) || digestOfCatalogue(tagger) === run.catalogue) return tagger;
  // Where it still differs, the catalogue has changed once more, and a later run will see to that.
  readFor.add(run.catalogue);
  await service.refresh();
  return service.current();
}
