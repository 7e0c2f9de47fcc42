import { DEFAULT_THRESHOLDS, isThresholds } from '../domain/decide/thresholds';
import type { Settings } from './settings';

const REMEDY = 'See plugins/mentions/README.md, “Configuration”.';

/** Checks the shape of the configuration; whether the content types exist is checked once they are loaded. */
function validator(config: Partial<Settings>): void {
  if (!config.catalogue?.platform?.contentType || !config.catalogue.feature?.contentType) {
    throw new Error(`mentions: “catalogue” must name the content types of platforms and features. ${REMEDY}`);
  }
  if (!isThresholds(config.thresholds)) {
    throw new Error(
      `mentions: “thresholds” must be { suggested, automatic } with 0 ≤ suggested ≤ automatic ≤ 1. ${REMEDY}`
    );
  }
  for (const [uid, text] of Object.entries(config.texts ?? {})) {
    if (!text?.fields?.length)
      throw new Error(`mentions: “texts.${uid}.fields” must list the fields to read. ${REMEDY}`);
    if (!text.relations?.platforms || !text.relations.features) {
      throw new Error(
        `mentions: “texts.${uid}.relations” must name the relations “platforms” and “features”. ${REMEDY}`
      );
    }
  }
}

export default { default: { texts: {}, thresholds: DEFAULT_THRESHOLDS }, validator };
