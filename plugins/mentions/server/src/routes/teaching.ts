import { allowing } from '../config/permissions';

export const teachingRoutes = [
  { method: 'GET', path: '/thresholds', handler: 'teaching.thresholds', config: allowing('settings.read') },
  { method: 'PUT', path: '/thresholds', handler: 'teaching.setThresholds', config: allowing('settings.update') },
  { method: 'DELETE', path: '/thresholds', handler: 'teaching.resetThresholds', config: allowing('settings.update') },
  {
    method: 'GET',
    path: '/thresholds/calibration',
    handler: 'teaching.calibration',
    config: allowing('settings.read'),
  },
  { method: 'GET', path: '/lessons', handler: 'teaching.lessons', config: allowing('settings.read') },
  { method: 'POST', path: '/lessons/forget', handler: 'teaching.forget', config: allowing('settings.update') },
];
