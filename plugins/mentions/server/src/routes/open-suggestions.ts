import { allowing } from '../config/permissions';

export const openSuggestionRoutes = [
  {
    method: 'GET',
    path: '/suggestions/open',
    handler: 'open-suggestions.overview',
    config: allowing('tags.read'),
  },
];
