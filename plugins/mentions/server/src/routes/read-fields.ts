import { allowing } from '../config/permissions';

export const readFieldRoutes = [
  { method: 'GET', path: '/read-fields', handler: 'readFields.find', config: allowing('settings.read') },
  { method: 'PUT', path: '/read-fields', handler: 'readFields.choose', config: allowing('settings.update') },
];
