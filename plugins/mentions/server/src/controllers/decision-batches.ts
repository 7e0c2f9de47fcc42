import type { Core } from '@strapi/strapi';

import type { DecisionOutcome } from '../../../shared/suggestion-inbox';
import type { StoredDecision } from '../repositories/decisions';
import { getService } from '../services/get-service';
import { isRefusal, sayProblem, type Language, type Refusal } from '../services/problems';
import { readDecisions, readUndos } from '../validation/decision-batches';
import { answering, languageOf } from './http';
import { mayDo } from './may-do';

/** Many decisions at once, each with an outcome of its own, in order. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const decisions = () => getService(strapi, 'decisions');

  return {
    decide: answering(async (context) => {
      const requests = readDecisions(context.request.body);
      const allowed = await Promise.all(requests.map((request) => mayDo(strapi, context, 'update', request)));
      const made = await decisions().decideEach(requests.filter((_, place) => allowed[place]));
      return inOrder(allowed, made, (result) =>
        isRefusal(result) ? refused(result, languageOf(context)) : { status: 'decided', decision: result }
      );
    }),

    undo: answering(async (context) => {
      const wanted = readUndos(context.request.body);
      const known: (StoredDecision & { seen?: string })[] = [];
      const allowed: boolean[] = [];
      for (const { id, seen } of wanted) {
        const decision = await decisions().find(id);
        const text = decision && { contentType: decision.contentType, documentId: decision.targetId };
        const isAllowed = text !== undefined && (await mayDo(strapi, context, 'update', text));
        allowed.push(isAllowed);
        if (decision && isAllowed) known.push({ ...decision, seen });
      }
      const undone = await decisions().undoEach(known);
      return inOrder(allowed, undone, (result) =>
        isRefusal(result) ? refused(result, languageOf(context)) : { status: 'undone' }
      );
    }),
  };
};

function refused({ problem }: Refusal, language: Language): DecisionOutcome {
  const message = sayProblem(problem, language);
  if (problem.kind !== 'decided-meanwhile') return { status: 'refused', message };
  return { status: 'conflict', message, decision: problem.decision };
}

/** The outcomes of what was allowed, with what was not in between. */
function inOrder<Result>(
  allowed: readonly boolean[],
  results: readonly Result[],
  outcomeOf: (result: Result) => DecisionOutcome
): DecisionOutcome[] {
  const rest = results.map(outcomeOf).values();
  return allowed.map((isAllowed) => (isAllowed ? rest.next().value : undefined) ?? { status: 'forbidden' });
}
