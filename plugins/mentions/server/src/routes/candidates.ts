import { allowing } from '../config/permissions';

export const candidateRoutes = [
  { method: 'GET', path: '/candidates', handler: 'candidates.find', config: allowing('candidates.read') },
  { method: 'POST', path: '/candidates/refresh', handler: 'candidates.refresh', config: allowing('candidates.update') },
  { method: 'POST', path: '/candidates/add', handler: 'candidates.add', config: allowing('candidates.update') },
  { method: 'POST', path: '/candidates/alias', handler: 'candidates.addAlias', config: allowing('candidates.update') },
  { method: 'POST', path: '/candidates/ignore', handler: 'candidates.ignore', config: allowing('candidates.update') },
];
