import { candidateRoutes } from './candidates';
import { coverageRoutes } from './coverage';
import { catalogueRoutes } from './catalogue';
import { decisionRoutes } from './decisions';
import { documentTagRoutes } from './document-tags';
import { entryRoutes } from './entries';
import { listRoutes } from './lists';
import { openSuggestionRoutes } from './open-suggestions';
import { readFieldRoutes } from './read-fields';
import { runRoutes } from './runs';
import { suggestionRoutes } from './suggestions';
import { teachingRoutes } from './teaching';

export default {
  admin: {
    type: 'admin',
    routes: [
      ...documentTagRoutes,
      ...entryRoutes,
      ...catalogueRoutes,
      ...decisionRoutes,
      ...listRoutes,
      ...suggestionRoutes,
      ...teachingRoutes,
      ...readFieldRoutes,
      ...candidateRoutes,
      ...runRoutes,
      ...coverageRoutes,
      ...openSuggestionRoutes,
    ],
  },
};
