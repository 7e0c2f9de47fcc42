import { useEffect, useRef, useState } from 'react';
import { Typography, VisuallyHidden } from '@strapi/design-system';

import type { DocumentTags, TextTypeSettings } from '../../../../shared/document-tags';
import { withoutEntry } from '../../hooks/text-values';
import { useDecisions, type WantedDecision } from '../../hooks/use-decisions';
import type { Rights } from '../../hooks/use-rights';
import { useTagWords } from '../../hooks/use-tag-words';
import { useWords } from '../../hooks/use-words';
import { type EditForm, useFieldLabels, useRefreshRelations } from '../../strapi-unstable';
import type { WordKey } from '../../translations/words';
import { ReadingButton } from '../reading/reading-button';
import { ChangesOnSave } from './changes-on-save';
import { ConflictNotice } from './conflict-notice';
import { TagGroup } from './tag-group';

/** Which text is shown. */
export interface TextShown {
  readonly contentType: string;
  readonly documentId?: string;
  readonly locale?: string;
  /** What stands in the form, where it is not what is stored. */
  readonly values?: Readonly<Record<string, unknown>>;
}

interface Props {
  readonly data: DocumentTags;
  readonly text: TextShown;
  readonly type: TextTypeSettings;
  readonly form: EditForm;
  readonly rights: Rights;
  readonly version: 'draft' | 'published';
  readonly isBehind: boolean;
  readonly reload: () => void;
  /** To be called where the text is about to be tagged again in the background. */
  readonly expectChange: () => void;
}

/** Both groups of tags, what the save would change, and what can be decided. */
export function TagsOfText({ data, text, type, form, rights, version, isBehind, reload, expectChange }: Props) {
  const say = useWords();
  const words = useTagWords(data.entries);
  const labels = useFieldLabels();
  const refreshRelations = useRefreshRelations();
  const [said, setSaid] = useState('');

  const onDecided = ({ relation, entityId, verdict }: WantedDecision) => {
    // What the form was going to change of this tag is settled now.
    for (const name of [type.relations[relation], relation === 'platforms' && type.relations.mainPlatforms]) {
      const change = name ? withoutEntry(form.values[name], entityId) : undefined;
      if (name && change) form.setValue(name, change);
    }
    refreshRelations();
    reload();
    const name = words.name(entityId);
    const state = say(verdict === 'rejected' || verdict === 'never' ? 'tagState.rejected' : 'tagState.confirmed');
    setSaid(verdict === 'undo' ? say('action.undone', { name }) : say('action.done', { name, state }));
  };
  useStoredTags(data, text.values === undefined, refreshRelations);
  const decisions = useDecisions(text, onDecided);
  const hint = hintFor(rights, text.documentId, version);
  const isBusy = decisions.isBusy || form.isSubmitting;
  const onDecide = hint ? undefined : (wanted: WantedDecision) => void decisions.decide(wanted);
  const shown = { data, words, labels, isBusy, onDecide };
  const notice = decisions.conflict && (
    <ConflictNotice
      conflict={decisions.conflict}
      name={words.name(decisions.conflict.wanted.entityId)}
      isBusy={isBusy}
      onKeep={decisions.yieldToThem}
      onAgain={() => void decisions.decideAgain()}
    />
  );
  const isEmpty = data.platforms.length + data.features.length === 0;
  return (
    <>
      {data.changes && <ChangesOnSave changes={data.changes} words={words} />}
      {notice}
      <ReadingButton
        shown={shown}
        text={text}
        rights={rights}
        notice={notice}
        decide={decisions.decide}
        onCatalogueGrown={expectChange}
      />
      {isEmpty ? (
        <Typography variant="pi" textColor="neutral600">
          {say('panel.none')}
        </Typography>
      ) : (
        <>
          <TagGroup type="platform" tags={data.platforms} shown={shown} />
          <TagGroup type="feature" tags={data.features} shown={shown} />
        </>
      )}
      {hint && !isEmpty && (
        <Typography variant="pi" textColor="neutral600">
          {say(hint)}
        </Typography>
      )}
      <VisuallyHidden aria-live="polite">{isBehind ? '' : said}</VisuallyHidden>
    </>
  );
}

/** Calls `onChange` where the stored tags have become others: by a colleague’s decision, or by a re-tag. */
function useStoredTags({ platforms, features }: DocumentTags, isStored: boolean, onChange: () => void): void {
  const tags = [...platforms, ...features]
    .filter(({ isSet }) => isSet)
    .map(({ entityId, isMain }) => [entityId, isMain]);
  const now = isStored ? JSON.stringify(tags) : undefined;
  const before = useRef(now);
  useEffect(() => {
    const hasChanged = before.current !== undefined && now !== undefined && before.current !== now;
    before.current = now;
    if (hasChanged) onChange();
  });
}

/** Why nothing can be decided here; undefined where it can. */
function hintFor(rights: Rights, documentId: string | undefined, version: 'draft' | 'published'): WordKey | undefined {
  if (!rights.mayDecide) return 'panel.readOnly';
  if (version === 'published') return 'panel.published';
  return documentId === undefined ? 'panel.saveFirst' : undefined;
}
