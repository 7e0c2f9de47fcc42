import { PLUGIN_ID } from '../plugin-id';

/** Where a page of the plugin is in the panel. */
export function addressOf(path: string): string {
  return `/plugins/${PLUGIN_ID}/${path}`;
}
