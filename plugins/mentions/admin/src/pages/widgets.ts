import type { WidgetArgs } from '@strapi/strapi/admin';
import { ArrowsCounterClockwise, ChartBubble, PriceTag } from '@strapi/icons';

import { PERMISSIONS } from '../permissions';
import { PLUGIN_ID } from '../plugin-id';
import { messageOf } from '../translations/words';
import { addressOf } from './address';

/** What the plugin shows on the home page, to those who may see it. */
export const WIDGETS: WidgetArgs[] = [
  {
    id: 'suggestions',
    pluginId: PLUGIN_ID,
    icon: PriceTag,
    title: messageOf('widget.suggestions.title'),
    link: { label: messageOf('widget.suggestions.link'), href: addressOf('suggestions') },
    permissions: PERMISSIONS.readTags,
    component: () =>
      import('../components/widgets/suggestions-widget').then(({ SuggestionsWidget }) => SuggestionsWidget),
  },
  {
    id: 'month',
    pluginId: PLUGIN_ID,
    icon: ChartBubble,
    title: messageOf('widget.month.title'),
    link: { label: messageOf('widget.month.link'), href: addressOf('coverage') },
    permissions: PERMISSIONS.readCoverage,
    component: () => import('../components/widgets/month-widget').then(({ MonthWidget }) => MonthWidget),
  },
  {
    id: 'last-run',
    pluginId: PLUGIN_ID,
    icon: ArrowsCounterClockwise,
    title: messageOf('widget.run.title'),
    link: { label: messageOf('widget.run.link'), href: addressOf('runs') },
    permissions: PERMISSIONS.readRuns,
    component: () => import('../components/widgets/last-run-widget').then(({ LastRunWidget }) => LastRunWidget),
  },
];
