import { PriceTag } from '@strapi/icons';

import { PERMISSIONS } from '../permissions';
import { PLUGIN_ID } from '../plugin-id';
import { messageOf } from '../translations/words';
import { PAGES } from './pages';

/** The section of the plugin in the settings. */
export const settingsSection = { id: PLUGIN_ID, intlLabel: messageOf('settings.section') };

/** The page of thresholds and lessons. */
export const taggingLink = {
  id: 'mentions-tagging',
  to: `${PLUGIN_ID}/tagging`,
  intlLabel: messageOf('tagging.title'),
  permissions: PERMISSIONS.readSettings,
  Component: () => import('./tagging-page').then(({ TaggingPage }) => ({ default: TaggingPage })),
};

/** The plugin in the main menu, for whoever may see any of its pages. */
export const menuLink = {
  to: `plugins/${PLUGIN_ID}`,
  icon: PriceTag,
  intlLabel: messageOf('plugin.name'),
  permissions: PAGES.flatMap(({ permissions }) => permissions),
  Component: () => import('./app').then(({ App }) => ({ default: App })),
};
