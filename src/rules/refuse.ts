import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import { type Language, say } from './messages';
import type { Violation } from './problem';

/**
 * Refuses a save because of what is wrong with it; REST, GraphQL and the admin panel show each message at its field.
 * @throws errors.ValidationError with one entry in `details.errors` for each violation
 */
export function refuse(strapi: Core.Strapi, violations: readonly Violation[]): void {
  if (violations.length === 0) return;
  const language = languageOf(strapi);
  const details = violations.map(({ path, problem }) => ({
    path: path.map(String),
    message: say(problem, language),
    name: 'ValidationError',
  }));
  throw new errors.ValidationError(details.map(({ message }) => message).join(' '), { errors: details });
}

/** An administrator reads the language of their profile; whoever calls an API reads English. */
function languageOf(strapi: Core.Strapi): Language {
  const user: unknown = strapi.requestContext.get()?.state['user'];
  const isFrench =
    typeof user === 'object' && user !== null && 'preferedLanguage' in user && user.preferedLanguage === 'fr';
  return isFrench ? 'fr' : 'en';
}
