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
  {
    path: 'suggestions',
    title: 'inbox.title',
    permissions: PERMISSIONS.readTags,
    Component: lazy(() => import('./suggestions-page').then(({ SuggestionsPage }) => ({ default: SuggestionsPage }))),
  },
  {
    path: 'runs',
    title: 'runs.title',
    permissions: PERMISSIONS.readRuns,
    Component: lazy(() => import('./runs-page').then(({ RunsPage }) => ({ default: RunsPage }))),
  },
  {
    path: 'catalogue',
    title: 'catalogue.title',
    permissions: PERMISSIONS.readTags,
    Component: lazy(() => import('./catalogue-pages').then(({ CataloguePages }) => ({ default: CataloguePages }))),
  },
  {
    path: 'candidates',
    title: 'candidates.title',
    permissions: PERMISSIONS.readCandidates,
    Component: lazy(() => import('./candidates-page').then(({ CandidatesPage }) => ({ default: CandidatesPage }))),
  },
  {
    path: 'try',
    title: 'try.title',
    permissions: PERMISSIONS.readTags,
    Component: lazy(() => import('./try-page').then(({ TryPage }) => ({ default: TryPage }))),
  },
];
