import en from './en.json';

import { PLUGIN_ID } from '../plugin-id';

/** The name of one of the plugin’s texts. */
export type WordKey = keyof typeof en;

/** True where the plugin has a text of this name. */
export function isWordKey(key: string): key is WordKey {
  return Object.hasOwn(en, key);
}

/** A text of the plugin as react-intl names it; English where a language lacks it. */
export function messageOf(key: WordKey): { id: string; defaultMessage: string } {
  return { id: `${PLUGIN_ID}.${key}`, defaultMessage: en[key] };
}
