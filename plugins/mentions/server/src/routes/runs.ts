import { allowing } from '../config/permissions';

export const runRoutes = [
  { method: 'GET', path: '/runs', handler: 'runs.find', config: allowing('runs.read') },
  { method: 'GET', path: '/runs/:id', handler: 'runs.findOne', config: allowing('runs.read') },
  { method: 'POST', path: '/runs', handler: 'runs.start', config: allowing('runs.manage') },
  { method: 'POST', path: '/runs/:id/stop', handler: 'runs.stop', config: allowing('runs.manage') },
  { method: 'POST', path: '/runs/:id/resume', handler: 'runs.resume', config: allowing('runs.manage') },
  { method: 'GET', path: '/runs/:id/failures', handler: 'runs.failures', config: allowing('runs.read') },
  { method: 'POST', path: '/runs/preview', handler: 'runs.previewRetag', config: allowing('runs.manage') },
  { method: 'POST', path: '/preview', handler: 'runs.preview', config: allowing('runs.read') },
];
