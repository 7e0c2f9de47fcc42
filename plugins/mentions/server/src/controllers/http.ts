import { isRefusal, sayProblem, type Language, type Problem } from '../services/problems';

/** What our controllers use of a request and its answer. */
export interface HttpContext {
  readonly params: Readonly<Record<string, string>>;
  readonly query: unknown;
  readonly request: { readonly body?: unknown; readonly files?: unknown };
  readonly state: { readonly user?: unknown; readonly userAbility?: unknown };
  body: unknown;
  badRequest(message: string, details: object): void;
  conflict(message: string, details: object): void;
  notFound(): void;
  forbidden(): void;
  set(header: string, value: string): void;
}

type Action = (context: HttpContext) => Promise<unknown>;

/** An action whose result is the answer’s `data`; a refusal is told in the administrator’s language, with status 400,
 * or 409 where somebody else was faster. */
export function answering(action: Action): (context: HttpContext) => Promise<void> {
  return async (context) => {
    try {
      const data = await action(context);
      if (data !== undefined) context.body = { data };
    } catch (error) {
      if (!isRefusal(error)) throw error;
      const message = sayProblem(error.problem, languageOf(context));
      if (isOvertaken(error.problem)) context.conflict(message, { ...error.problem });
      else context.badRequest(message, { ...error.problem });
    }
  };
}

/** True where somebody else was faster. */
function isOvertaken(problem: Problem): boolean {
  const isOtherCatalogue = problem.kind === 'file' && problem.problem.kind === 'other-catalogue';
  return problem.kind === 'decided-meanwhile' || isOtherCatalogue;
}

/** The language that a request asks for, else the one that the administrator has chosen for the panel. */
export function languageOf({ query, state: { user } }: HttpContext): Language {
  const asked = typeof query === 'object' && query !== null && 'language' in query ? query.language : undefined;
  if (asked === 'fr' || asked === 'en') return asked;
  const isFrench =
    typeof user === 'object' && user !== null && 'preferedLanguage' in user && user.preferedLanguage === 'fr';
  return isFrench ? 'fr' : 'en';
}
