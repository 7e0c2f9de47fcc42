import { allowing } from '../config/permissions';

export const suggestionRoutes = [
  { method: 'GET', path: '/suggestions', handler: 'suggestions.groups', config: allowing('tags.read') },
  { method: 'GET', path: '/suggestions/:entityId/:alias', handler: 'suggestions.texts', config: allowing('tags.read') },
];
