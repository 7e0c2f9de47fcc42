import type { StrapiApp } from '@strapi/strapi/admin';

import { MentionsPanel } from './components/panel/mentions-panel';
import { LIST_COLUMNS } from './components/list/list-columns';
import { ListFilterControl } from './components/list/list-filter';
import { RetagAction } from './components/runs/retag-action';
import { addBulkAction, addEditViewPanel, addListColumns, addListControl } from './strapi-unstable';
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
  bootstrap(app: StrapiApp) {
    addEditViewPanel(app, MentionsPanel);
    addListColumns(app, LIST_COLUMNS);
    addListControl(app, 'mentions-filter', ListFilterControl);
    addBulkAction(app, RetagAction);
  },
  registerTrads,
};
