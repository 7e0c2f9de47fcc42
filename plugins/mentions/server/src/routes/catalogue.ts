import { allowing } from '../config/permissions';

export const catalogueRoutes = [
  { method: 'GET', path: '/catalogue', handler: 'catalogue.find', config: allowing('tags.read') },
  { method: 'GET', path: '/catalogue/words', handler: 'catalogue.oddWords', config: allowing('tags.read') },
  { method: 'GET', path: '/catalogue/:id', handler: 'catalogue.findOne', config: allowing('tags.read') },
  {
    method: 'PUT',
    path: '/catalogue/:id/aliases',
    handler: 'catalogue.setAliases',
    config: allowing('catalogue.manage'),
  },
  { method: 'POST', path: '/try', handler: 'catalogue.tryText', config: allowing('tags.read') },
];
