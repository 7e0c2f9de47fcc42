import { useState } from 'react';
import { isFetchError, useFetchClient, useNotification } from '@strapi/strapi/admin';

import type { DecisionNote, TagVerdict } from '../../../shared/document-tags';
import { useErrorWords } from './use-error-words';

export type TagRelation = 'platforms' | 'mainPlatforms' | 'features';

/** What somebody wants to say of a tag. */
export interface WantedDecision {
  readonly relation: TagRelation;
  readonly entityId: string;
  readonly verdict: TagVerdict | 'undo';
  /** The decision that stands on the screen, if there is one. */
  readonly seen?: DecisionNote;
  readonly phrase?: string;
  readonly words?: string;
  readonly alias?: 'strong' | 'medium' | 'weak';
}

/** A decision that was not applied, because somebody else had decided meanwhile. */
export interface Conflict {
  readonly wanted: WantedDecision;
  /** What happened, in words. */
  readonly message: string;
  readonly theirs?: DecisionNote;
}

interface DecidedText {
  readonly contentType: string;
  readonly documentId?: string;
  readonly locale?: string;
  /** What stands in the form, where it is not what is stored. */
  readonly values?: Readonly<Record<string, unknown>>;
}

/** Makes and takes back decisions on the tags of a text. */
export function useDecisions(text: DecidedText, onDecided: (decided: WantedDecision) => void) {
  const { post, del } = useFetchClient();
  const { toggleNotification } = useNotification();
  const explain = useErrorWords();
  const [isBusy, setBusy] = useState(false);
  const [conflict, setConflict] = useState<Conflict>();

  const send = ({ relation, entityId, verdict, seen, ...details }: WantedDecision): Promise<unknown> => {
    if (verdict === 'undo') return del(`/mentions/decisions/${seen?.id}`, { params: { seen: seen?.at } });
    const { contentType, documentId, locale, values } = text;
    const tag = { contentType, documentId, locale, relation, entityId };
    return post('/mentions/decisions', { ...tag, verdict, ...details, values, seen: seen?.at ?? null });
  };

  /** Gives true where it is decided. */
  const decide = async (wanted: WantedDecision): Promise<boolean> => {
    setBusy(true);
    setConflict(undefined);
    try {
      await send(wanted);
      onDecided(wanted);
      return true;
    } catch (error) {
      if (isConflict(error)) {
        setConflict({ wanted, message: explain(error), theirs: theirsIn(error) });
        onDecided(wanted);
      } else {
        toggleNotification({ type: 'danger', message: explain(error) });
      }
      return false;
    } finally {
      setBusy(false);
    }
  };

  return {
    isBusy,
    decide,
    conflict,
    /** Leaves it at what the other decided. */
    yieldToThem: () => setConflict(undefined),
    /** Decides once more, knowing what the other decided. */
    decideAgain: async (): Promise<void> => {
      if (!conflict) return;
      const { wanted, theirs } = conflict;
      if (wanted.verdict === 'undo' && !theirs) return setConflict(undefined);
      await decide({ ...wanted, seen: theirs });
    },
  };
}

function isConflict(error: unknown): boolean {
  return isFetchError(error) && error.response?.data?.error?.status === 409;
}

function theirsIn(error: unknown): DecisionNote | undefined {
  const details: unknown = isFetchError(error) ? error.response?.data?.error?.details : undefined;
  const decision = typeof details === 'object' && details !== null && 'decision' in details && details.decision;
  return isNote(decision) ? decision : undefined;
}

function isNote(value: unknown): value is DecisionNote {
  return typeof value === 'object' && value !== null && 'verdict' in value && 'isYours' in value;
}
