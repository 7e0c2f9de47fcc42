import { allowing } from '../config/permissions';

export const listRoutes = [
  { method: 'GET', path: '/list-cells', handler: 'lists.cells', config: allowing('tags.read') },
];
