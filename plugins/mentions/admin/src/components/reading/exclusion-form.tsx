import { useState } from 'react';
import { Button, Field, Flex, Radio, Typography } from '@strapi/design-system';
import { Cross } from '@strapi/icons';

import type { WantedDecision } from '../../hooks/use-decisions';
import { useWords } from '../../hooks/use-words';
import type { Marked } from '../../reading/runs';
import type { TextShown } from '../panel/tags-of-text';
import type { TagsShown } from '../panel/tags-shown';
import { ImpactNote } from './impact-note';

interface Props {
  /** Grown to hold every mark it touches: an exclusion speaks of what was found. */
  readonly phrase: string;
  /** What the chosen words are taken for. */
  readonly marks: readonly Marked[];
  readonly shown: TagsShown;
  readonly text: TextShown;
  readonly onDecide: (wanted: WantedDecision) => void;
}

/** « Jamais une mention »: that words are not what they are taken for, here or everywhere. */
export function ExclusionForm({ phrase, marks, shown, text, onDecide }: Props) {
  const say = useWords();
  const entries = [...new Map(marks.map((mark) => [mark.entityId, mark])).values()];
  const [entityId, setEntity] = useState(entries[0]?.entityId);
  const [scope, setScope] = useState<'here' | 'everywhere'>('here');
  const mark = entries.find((one) => one.entityId === entityId) ?? entries[0];
  if (!mark) {
    return (
      <Typography variant="pi" textColor="neutral600">
        {say('exclusion.nothing')}
      </Typography>
    );
  }
  const relation = mark.type === 'platform' ? 'platforms' : 'features';
  const tags = mark.type === 'platform' ? shown.data.platforms : shown.data.features;
  const seen = tags.find((tag) => tag.entityId === mark.entityId)?.decision;
  const name = shown.words.name(mark.entityId);
  const tag = { ...text, relation, entityId: mark.entityId };
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {entries.length > 1 && (
        <Radio.Group aria-label={say('exclusion.entry')} value={mark.entityId} onValueChange={setEntity}>
          {entries.map((one) => (
            <Radio.Item key={one.entityId} value={one.entityId}>
              {shown.words.name(one.entityId)}
            </Radio.Item>
          ))}
        </Radio.Group>
      )}
      <Field.Root>
        <Field.Label>{say('scope.label')}</Field.Label>
        <Radio.Group
          aria-label={say('scope.label')}
          value={scope}
          onValueChange={(value) => setScope(value === 'everywhere' ? 'everywhere' : 'here')}
        >
          <Radio.Item value="here">{say('exclusion.here', { name })}</Radio.Item>
          <Radio.Item value="everywhere">{say('exclusion.everywhere', { words: phrase, name })}</Radio.Item>
        </Radio.Group>
      </Field.Root>
      {scope === 'everywhere' && (
        <ImpactNote question={{ path: '/mentions/decisions/impact', body: { ...tag, verdict: 'never', phrase } }} />
      )}
      <Button
        type="button"
        variant="danger-light"
        startIcon={<Cross />}
        disabled={shown.isBusy}
        onClick={() =>
          onDecide({
            relation,
            entityId: mark.entityId,
            seen,
            ...(scope === 'here' ? { verdict: 'rejected' } : { verdict: 'never', phrase }),
          })
        }
      >
        {say('exclusion.submit', { name })}
      </Button>
    </Flex>
  );
}
