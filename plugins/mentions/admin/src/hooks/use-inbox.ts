import { useCallback, useEffect, useReducer, useRef } from 'react';
import { useFetchClient } from '@strapi/strapi/admin';

import type { DecisionOutcome, SuggestedTextsPage, SuggestionGroupsPage } from '../../../shared/suggestion-inbox';
import {
  decisionOf,
  EMPTY_INBOX,
  type Inbox,
  inboxAfter,
  type InboxGroup,
  type InboxVerdict,
  isOpen,
  lastAct,
  nextToLoad,
  rowsOf,
} from '../inbox/inbox';
import { type InboxBatch, type InboxTask, nextBatch } from '../inbox/tasks';
import { useErrorWords } from './use-error-words';

const TEXTS = 25;

/** Works through one page of suggestions: the screen changes at once, the server follows request by request. */
export function useInbox(page: SuggestionGroupsPage, language: string) {
  const { get, post } = useFetchClient();
  const explain = useErrorWords();
  const [inbox, dispatch] = useReducer(inboxAfter, EMPTY_INBOX, (empty) => inboxAfter(empty, { type: 'opened', page }));
  const latest = useRef<Inbox>(inbox);
  latest.current = inbox;
  const queue = useRef<readonly InboxTask[]>([]);
  const isSending = useRef(false);

  const load = useCallback(
    async ({ key, group, after }: InboxGroup): Promise<SuggestedTextsPage | undefined> => {
      dispatch({ type: 'loading', group: key });
      try {
        const path = `/mentions/suggestions/${group.entityId}/${encodeURIComponent(group.alias)}`;
        const params = { after: after ?? 0, limit: TEXTS, language };
        const { data } = await get<{ data: SuggestedTextsPage }>(path, { params });
        dispatch({ type: 'loaded', group: key, page: data.data });
        return data.data;
      } catch {
        dispatch({ type: 'notLoaded', group: key });
        return undefined;
      }
    },
    [get, language]
  );

  // Group after group, so that whoever decides quickly never waits.
  const next = nextToLoad(inbox);
  useEffect(() => {
    if (next) void load(next);
  }, [next, load]);

  const send = useCallback(
    async ({ type, items }: InboxBatch): Promise<void> => {
      const bodies = items.map(({ row, verdict }) =>
        type === 'decide' ? decisionBody(latest.current, row, verdict) : undoBody(latest.current, row)
      );
      const sent = items.filter((_, place) => bodies[place] !== undefined);
      const path = type === 'decide' ? '/mentions/decisions/batch' : '/mentions/decisions/batch/undo';
      if (sent.length === 0) return;
      try {
        const { data } = await post<{ data: DecisionOutcome[] }>(path, { decisions: bodies.filter(Boolean) });
        sent.forEach(({ row }, place) => {
          const outcome = data.data[place];
          if (outcome) dispatch({ type: 'answered', row, outcome });
        });
      } catch (error) {
        const message = explain(error);
        for (const { row } of sent) dispatch({ type: 'answered', row, outcome: { status: 'failed', message } });
      }
      // The next request may be about what this one has changed: let the screen catch up.
      await new Promise((resolve) => setTimeout(resolve));
    },
    [post, explain]
  );

  const enqueue = useCallback(
    async (task: InboxTask): Promise<void> => {
      queue.current = [...queue.current, task];
      if (isSending.current) return;
      isSending.current = true;
      for (let following = nextBatch(queue.current); following; following = nextBatch(queue.current)) {
        queue.current = following.rest;
        await send(following.batch);
      }
      isSending.current = false;
    },
    [send]
  );

  const decide = useCallback(
    (keys: readonly string[], verdict: InboxVerdict): void => {
      const open = rowsOf(latest.current).filter((row) => keys.includes(row.key) && isOpen(row));
      if (open.length === 0) return;
      dispatch({ type: 'decided', rows: open.map(({ key }) => key), verdict });
      void enqueue({ type: 'decide', rows: open.map(({ key }) => key), verdict });
    },
    [enqueue]
  );

  return {
    inbox,
    load,
    decide,
    move: (by: 1 | -1) => dispatch({ type: 'moved', by }),
    goTo: (to: string) => dispatch({ type: 'went', to }),

    /** Takes back what was decided last; a whole group where it was decided as one. */
    undo: (): void => {
      const rows = lastAct(latest.current);
      if (rows.length === 0) return;
      dispatch({ type: 'tookBack' });
      void enqueue({ type: 'undo', rows });
    },

    /** Decides on all that is open in a group, also on what is not on the screen yet. */
    decideGroup: async (group: InboxGroup, verdict: InboxVerdict): Promise<void> => {
      let { after } = group;
      while (after !== null) after = (await load({ ...group, after }))?.after ?? null;
      await new Promise((resolve) => setTimeout(resolve));
      const rows = latest.current.groups.find(({ key }) => key === group.key)?.rows ?? [];
      decide(
        rows.map(({ key }) => key),
        verdict
      );
    },
  };
}

function decisionBody(inbox: Inbox, key: string, verdict: InboxVerdict | undefined): object | undefined {
  const group = inbox.groups.find(({ rows }) => rows.some((row) => row.key === key));
  const row = group?.rows.find((one) => one.key === key);
  if (!group || !row) return undefined;
  const { contentType, documentId, locale } = row.text;
  const { entityType, entityId } = group.group;
  const relation = entityType === 'platform' ? 'platforms' : 'features';
  return { contentType, documentId, locale, relation, entityId, verdict, seen: null };
}

/** Undefined where the decision was not made, so that there is nothing to take back. */
function undoBody(inbox: Inbox, key: string): object | undefined {
  const row = rowsOf(inbox).find((one) => one.key === key);
  const decision = row && decisionOf(row);
  return decision?.id === undefined ? undefined : { id: decision.id, seen: decision.at };
}
