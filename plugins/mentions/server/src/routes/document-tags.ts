import { allowing } from '../config/permissions';

export const documentTagRoutes = [
  { method: 'GET', path: '/documents', handler: 'documentTags.find', config: allowing('tags.read') },
  { method: 'POST', path: '/live', handler: 'documentTags.live', config: allowing('tags.read') },
];
