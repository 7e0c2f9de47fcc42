import type { StrapiApp } from '@strapi/strapi/admin';

import { registerTrads } from './translations/register';
import { menuLink, settingsSection, taggingLink } from './pages/links';
import { WIDGETS } from './pages/widgets';
import { PLUGIN_ID } from './plugin-id';

export default {
  register(app: StrapiApp) {
    app.registerPlugin({ id: PLUGIN_ID, name: PLUGIN_ID });
    app.addMenuLink(menuLink);
    app.addSettingsLink(settingsSection, [taggingLink]);
    app.widgets.register(WIDGETS);
  },
  registerTrads,
};
