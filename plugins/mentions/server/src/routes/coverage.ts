import { allowing } from '../config/permissions';

const config = allowing('coverage.read');

export const coverageRoutes = [
  { method: 'GET', path: '/coverage', handler: 'coverage.overview', config },
  { method: 'GET', path: '/coverage/series', handler: 'coverage.series', config },
  { method: 'GET', path: '/coverage/first-seen', handler: 'coverage.firstSeen', config },
  { method: 'GET', path: '/coverage/uncovered', handler: 'coverage.uncovered', config },
  { method: 'GET', path: '/coverage/month', handler: 'coverage.month', config },
  { method: 'GET', path: '/coverage/export/:table', handler: 'coverage.export', config },
];
