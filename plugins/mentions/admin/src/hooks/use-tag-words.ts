import { useCallback, useMemo } from 'react';
import { useIntl } from 'react-intl';

import type { ReasonCode } from '../../../server/src/domain/resolve/mention';
import type { DocumentTag, EntryCard, ReasonNote } from '../../../shared/document-tags';
import { isWordKey, type WordKey } from '../translations/words';
import { useWords } from './use-words';

type Entries = Readonly<Record<string, EntryCard | undefined>>;

/** Says in plain words what there is to say of tags. */
export interface TagWords {
  readonly name: (entityId: string) => string;
  readonly reason: (reason: ReasonNote) => string;
  /** « 95 % – très sûr » */
  readonly score: (score: number) => string;
  /** « Confirmée par Zoé » */
  readonly state: (tag: Pick<DocumentTag, 'state' | 'decision'>) => string;
}

/** Compiles only while every reason has words. */
const keyOfReason = (code: ReasonCode): WordKey => `reason.${code}`;

/** Says in plain words what there is to say of the tags of these entries. */
export function useTagWords(entries: Entries): TagWords {
  const say = useWords();
  const { formatNumber } = useIntl();
  const name = useCallback((entityId: string) => entries[entityId]?.name ?? say('lessons.entryGone'), [entries, say]);
  return useMemo(
    () => ({
      name,
      reason: ({ code, platform, words }) => {
        if (!isReasonCode(code)) return code;
        return say(keyOfReason(code), { words: words ?? '…', platform: platform ? name(platform) : '…' });
      },
      score: (score) =>
        say('tag.score', { score: formatNumber(score, { style: 'percent' }), word: say(wordOf(score)) }),
      state: ({ state, decision }) => {
        const word = say(`tagState.${state}`);
        if (!decision || state === 'automatic' || state === 'suggested') return word;
        if (decision.id === undefined) return say('tag.onSave', { state: word });
        if (decision.isYours) return say('tag.decidedByYou', { state: word });
        return decision.by ? say('tag.decidedBy', { state: word, name: decision.by }) : word;
      },
    }),
    [name, say, formatNumber]
  );
}

/** A newer server may know more reasons than this panel. */
function isReasonCode(code: string): code is ReasonCode {
  return isWordKey(`reason.${code}`);
}

/** What the calibration of scores comes down to for somebody who reads one. */
function wordOf(score: number): WordKey {
  if (score >= 0.9) return 'score.high';
  return score >= 0.6 ? 'score.middle' : 'score.low';
}
