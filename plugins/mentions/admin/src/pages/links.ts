import { PERMISSIONS } from '../permissions';
import { PLUGIN_ID } from '../plugin-id';
import { messageOf } from '../translations/words';

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
