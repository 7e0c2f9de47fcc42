import type { Core } from '@strapi/strapi';

import { getSettings } from '../config/settings';
import { Tagger, type Analysis } from '../domain/tagger';
import type { TaggerDocument } from '../domain/text/document';
import { installChangeTriggers, listenForChanges, type ChangeListener } from '../repositories/catalogue-changes';
import { readCatalogue, type StoredCatalogue } from '../repositories/catalogue-rows';
import { getService } from './get-service';
import { Latest } from './latest';

/** Changes come in bursts (one a row); reading the catalogue once per burst is enough. Well under the 2 s promised. */
const SETTLE_MS = 150;

/** A tagger with the catalogue it was made of. */
export interface LoadedTagger extends StoredCatalogue {
  readonly tagger: Tagger;
}

/** The tagger on the current catalogue and with what it is taught, kept up to date on every instance. */
export default function taggerService({ strapi }: { strapi: Core.Strapi }) {
  const { catalogue: settings } = getSettings(strapi);
  let listener: ChangeListener | undefined;

  const complain = (error: unknown): void => {
    strapi.log.error(`mentions: the catalogue could not be read again: ${String(error)}`);
  };
  const catalogue = new Latest(async (): Promise<LoadedTagger> => {
    const stored = await readCatalogue(strapi, settings);
    await getService(strapi, 'runs').catalogueRead(stored);
    return { ...stored, tagger: new Tagger(stored.catalogue) };
  }, complain);
  const teaching = new Latest(async () => {
    await getService(strapi, 'readFields').load();
    return getService(strapi, 'teaching').read();
  }, complain);

  return {
    /** Starts to follow changes of the catalogue, the thresholds and the decisions. */
    async start(): Promise<void> {
      catalogue.start();
      teaching.start();
      await installChangeTriggers(strapi, settings);
      listener = await listenForChanges(strapi, (change) => {
        if (change !== 'teaching') catalogue.schedule(SETTLE_MS);
        if (change !== 'catalogue') teaching.schedule(SETTLE_MS);
      });
    },

    async stop(): Promise<void> {
      await listener?.stop();
      await Promise.all([catalogue.stop(), teaching.stop()]);
    },

    /** Analyses a text with the current catalogue, and gives the catalogue it was read with. */
    async analyze(document: TaggerDocument): Promise<{ analysis: Analysis; stored: StoredCatalogue }> {
      const [{ tagger, ...stored }, taught] = [await catalogue.get(), await teaching.get()];
      return { analysis: tagger.taught(taught).analyze(document), stored };
    },

    /** The tagger on the current catalogue: for whoever reads many texts in a row. */
    async current(): Promise<LoadedTagger> {
      const [loaded, taught] = [await catalogue.get(), await teaching.get()];
      return { ...loaded, tagger: loaded.tagger.taught(taught) };
    },

    /** Reads the catalogue anew before the next text: for whoever has just changed it in the same breath. */
    async refresh(): Promise<void> {
      await catalogue.refresh();
    },

    /** Reads thresholds, lessons and which fields are read anew before the next text. */
    async refreshTeaching(): Promise<void> {
      await teaching.refresh();
    },
  };
}
