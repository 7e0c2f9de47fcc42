import { type ComponentType, type LazyExoticComponent, lazy } from 'react';

import { PERMISSIONS, type Permission } from '../permissions';
import type { WordKey } from '../translations/words';

/** One page of the plugin, at /plugins/mentions/<path>. */
export interface PluginPage {
  readonly path: string;
  /** What its link says. */
  readonly title: WordKey;
  /** Any of them opens the page. */
  readonly permissions: readonly Permission[];
  readonly Component: LazyExoticComponent<ComponentType>;
}

/** The pages of the plugin, in the order of their links. */
export const PAGES: readonly PluginPage[] = [
  {
    path: 'coverage',
    title: 'coverage.title',
    permissions: PERMISSIONS.readCoverage,
    Component: lazy(() => import('./coverage-page').then(({ CoveragePage }) => ({ default: CoveragePage }))),
  },
];
