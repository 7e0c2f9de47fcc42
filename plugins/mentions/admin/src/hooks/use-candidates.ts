import { useFetchClient, useRBAC } from '@strapi/strapi/admin';

import type { UnknownNamesPage } from '../../../shared/unknown-name';
import { PERMISSIONS } from '../permissions';
import { useAction } from './use-action';
import { useAnswer } from './use-answer';
import { usePageQuery } from './use-page-query';
import { useWords } from './use-words';

/** What becomes of an unknown name; platforms and entries by document id. */
export type Settlement =
  | { readonly as: 'feature'; readonly platform: string }
  | { readonly as: 'platform' }
  | { readonly as: 'alias'; readonly entityId: string; readonly strength: 'strong' | 'medium' | 'weak' }
  | { readonly as: 'nothing' };

/** The page of unknown names that the address names, and what can be done with them. */
export function useCandidates() {
  const say = useWords();
  const { post } = useFetchClient();
  const list = usePageQuery([]);
  const { answer, reload } = useAnswer<UnknownNamesPage>(`/mentions/candidates?${list.search}`);
  const { allowedActions } = useRBAC(PERMISSIONS.updateCandidates);
  const { isBusy, run } = useAction();

  const send = (name: string, settlement: Settlement): Promise<unknown> => {
    switch (settlement.as) {
      case 'feature':
        return post('/mentions/candidates/add', { name, platform: settlement.platform });
      case 'platform':
        return post('/mentions/candidates/add', { name, newPlatform: true });
      case 'alias': {
        const { entityId, strength } = settlement;
        return post('/mentions/candidates/alias', { name, entityId, strength });
      }
      case 'nothing':
        return post('/mentions/candidates/ignore', { name });
    }
  };
  return {
    answer,
    reload,
    list,
    isBusy,
    mayUpdate: allowedActions.canUpdate === true,
    refresh: () =>
      run(async () => {
        await post('/mentions/candidates/refresh');
        return say('candidates.refreshing');
      }),
    settle: (name: string, settlement: Settlement) =>
      run(async () => {
        await send(name, settlement);
        reload();
        return say(settlement.as === 'nothing' ? 'candidates.ignored' : 'candidates.added', { name });
      }),
  };
}
