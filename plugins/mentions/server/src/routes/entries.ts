import { allowing } from '../config/permissions';

/** It tells nothing of any text: whoever edits something may know whether it is tagged. */
const anyEditor = { policies: ['admin::isAuthenticatedAdmin'] };

export const entryRoutes = [
  { method: 'GET', path: '/setup', handler: 'entries.setup', config: anyEditor },
  { method: 'GET', path: '/entries', handler: 'entries.search', config: allowing('tags.read') },
  { method: 'POST', path: '/entries', handler: 'entries.create', config: allowing('catalogue.manage') },
  {
    method: 'POST',
    path: '/entries/alias-impact',
    handler: 'entries.aliasImpact',
    config: allowing('decisions.decide'),
  },
];
