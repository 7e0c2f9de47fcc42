import { candidateRoutes } from './candidates';
import { decisionRoutes } from './decisions';
import { runRoutes } from './runs';
import { teachingRoutes } from './teaching';

export default {
  admin: { type: 'admin', routes: [...decisionRoutes, ...teachingRoutes, ...candidateRoutes, ...runRoutes] },
};
