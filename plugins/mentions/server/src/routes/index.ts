import { candidateRoutes } from './candidates';
import { coverageRoutes } from './coverage';
import { decisionRoutes } from './decisions';
import { openSuggestionRoutes } from './open-suggestions';
import { runRoutes } from './runs';
import { teachingRoutes } from './teaching';

export default {
  admin: {
    type: 'admin',
    routes: [
      ...decisionRoutes,
      ...teachingRoutes,
      ...candidateRoutes,
      ...runRoutes,
      ...coverageRoutes,
      ...openSuggestionRoutes,
    ],
  },
};
