import { decisionRoutes } from './decisions';
import { teachingRoutes } from './teaching';

export default {
  admin: { type: 'admin', routes: [...decisionRoutes, ...teachingRoutes] },
};
