import { allowing } from '../config/permissions';

export const decisionRoutes = [
  { method: 'GET', path: '/decisions', handler: 'decisions.find', config: allowing('decisions.read') },
  { method: 'POST', path: '/decisions', handler: 'decisions.decide', config: allowing('decisions.decide') },
  { method: 'POST', path: '/decisions/impact', handler: 'decisions.impact', config: allowing('decisions.decide') },
  { method: 'POST', path: '/decisions/batch', handler: 'decisionBatches.decide', config: allowing('decisions.decide') },
  {
    method: 'POST',
    path: '/decisions/batch/undo',
    handler: 'decisionBatches.undo',
    config: allowing('decisions.decide'),
  },
  { method: 'DELETE', path: '/decisions/:id', handler: 'decisions.undo', config: allowing('decisions.decide') },
];
