import type { Core } from '@strapi/strapi';

import { getSettings } from '../config/settings';
import { Tagger, type Analysis } from '../domain/tagger';
import type { TaggerDocument } from '../domain/text/document';
import { installChangeTriggers, listenForChanges, type ChangeListener } from '../repositories/catalogue-changes';
import { readCatalogue, type StoredCatalogue } from '../repositories/catalogue-rows';

/** Changes come in bursts (one a row); reading the catalogue once per burst is enough. Well under the 2 s promised. */
const SETTLE_MS = 150;

interface Loaded extends StoredCatalogue {
  readonly tagger: Tagger;
}

/** The tagger on the current catalogue, kept up to date on every instance. */
export default function taggerService({ strapi }: { strapi: Core.Strapi }) {
  const { catalogue: settings } = getSettings(strapi);
  let current: Promise<Loaded> | undefined;
  let listener: ChangeListener | undefined;
  let timer: NodeJS.Timeout | undefined;
  let reloading: Promise<void> | undefined;
  let stopped = false;
  /** Readings are numbered as they begin: one that ends late must not put an older catalogue in place of a newer. */
  let begun = 0;
  let inPlace = 0;

  const read = async (): Promise<Loaded> => {
    const stored = await readCatalogue(strapi, settings);
    return { ...stored, tagger: new Tagger(stored.catalogue) };
  };
  /** The old catalogue serves until the new one is read; a failed reading leaves it in place and is tried again. */
  const reload = async (): Promise<void> => {
    timer = undefined;
    const reading = ++begun;
    try {
      const loaded = await read();
      if (reading < inPlace) return;
      inPlace = reading;
      current = Promise.resolve(loaded);
    } catch (error) {
      if (stopped) return;
      strapi.log.error(`mentions: the catalogue could not be read again: ${String(error)}`);
      scheduleReload(1000);
    }
  };
  const scheduleReload = (delay: number): void => {
    if (stopped) return;
    timer ??= setTimeout(() => (reloading = reload()), delay);
  };

  const loaded = (): Promise<Loaded> => {
    current ??= read().catch((error: unknown) => {
      current = undefined;
      throw error;
    });
    return current;
  };

  return {
    /** Starts to follow changes of the catalogue. */
    async start(): Promise<void> {
      stopped = false;
      await installChangeTriggers(strapi, settings);
      listener = await listenForChanges(strapi, () => scheduleReload(SETTLE_MS));
    },

    async stop(): Promise<void> {
      stopped = true;
      clearTimeout(timer);
      await listener?.stop();
      await reloading;
    },

    /** Analyses a text with the current catalogue, and gives the catalogue it was read with. */
    async analyze(document: TaggerDocument): Promise<{ analysis: Analysis; stored: StoredCatalogue }> {
      const { tagger, ...stored } = await loaded();
      return { analysis: tagger.analyze(document), stored };
    },

    /** Reads the catalogue anew before the next text: for whoever has just changed it in the same breath. */
    async refresh(): Promise<void> {
      inPlace = ++begun;
      current = read();
      await current;
    },
  };
}
