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
  { method: 'GET', path: '/catalogue/export/:format', handler: 'transfer.export', config: allowing('tags.read') },
  {
    method: 'POST',
    path: '/catalogue/import/check',
    handler: 'transfer.check',
    config: allowing('catalogue.manage'),
  },
  { method: 'POST', path: '/catalogue/import', handler: 'transfer.write', config: allowing('catalogue.manage') },
  {
    method: 'GET',
    path: '/catalogue/import/:name',
    handler: 'transfer.progress',
    config: allowing('catalogue.manage'),
  },
  {
    method: 'DELETE',
    path: '/catalogue/import/:name',
    handler: 'transfer.stop',
    config: allowing('catalogue.manage'),
  },
  { method: 'POST', path: '/try', handler: 'catalogue.tryText', config: allowing('tags.read') },
];
