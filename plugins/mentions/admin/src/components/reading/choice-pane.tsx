import { useState } from 'react';
import { Button, Divider, Flex, IconButton, Tabs, Typography } from '@strapi/design-system';
import { Cross, Plus } from '@strapi/icons';

import type { WantedDecision } from '../../hooks/use-decisions';
import type { Rights } from '../../hooks/use-rights';
import { useWords } from '../../hooks/use-words';
import { marksByField, overlaps } from '../../reading/runs';
import type { Choice } from '../../reading/word-cursor';
import type { TextShown } from '../panel/tags-of-text';
import type { TagsShown } from '../panel/tags-shown';
import { ExclusionForm } from './exclusion-form';
import { NamingForm } from './naming-form';
import { NewEntryDialog } from './new-entry-dialog';

interface Props {
  readonly choice: Choice;
  readonly shown: TagsShown;
  readonly text: TextShown;
  readonly rights: Rights;
  readonly onDecide: (wanted: WantedDecision) => void;
  readonly onCreated: () => void;
  readonly onDrop: () => void;
}

/** What can be said of chosen words: what they are, that they are nothing, or that the catalogue lacks it. */
export function ChoicePane({ choice, shown, text, rights, onDecide, onCreated, onDrop }: Props) {
  const say = useWords();
  const [isCreating, setCreating] = useState(false);
  const whole = shown.data.fields.find(({ field }) => field === choice.field)?.text ?? '';
  const chosenWords = whole.slice(choice.start, choice.end);
  const marks = (marksByField(shown.data).get(choice.field) ?? []).filter((mark) => overlaps(mark, choice));
  const phrase = whole.slice(
    Math.min(choice.start, ...marks.map(({ start }) => start)),
    Math.max(choice.end, ...marks.map(({ end }) => end))
  );
  return (
    <Flex tag="section" aria-label={say('choice.title')} direction="column" alignItems="stretch" gap={4}>
      <Flex justifyContent="space-between" alignItems="flex-start" gap={2}>
        <Typography fontWeight="bold" aria-live="polite">
          {say('choice.words', { words: chosenWords })}
        </Typography>
        <IconButton type="button" size="XS" variant="ghost" label={say('choice.drop')} onClick={onDrop}>
          <Cross />
        </IconButton>
      </Flex>
      <Tabs.Root key={`${choice.field} ${choice.start} ${choice.end}`} defaultValue="naming" variant="simple">
        <Tabs.List aria-label={say('choice.title')}>
          <Tabs.Trigger value="naming">{say('choice.naming')}</Tabs.Trigger>
          <Tabs.Trigger value="exclusion">{say('choice.exclusion')}</Tabs.Trigger>
        </Tabs.List>
        <Tabs.Content value="naming">
          <Flex direction="column" alignItems="stretch" gap={4} paddingTop={4}>
            <NamingForm
              chosenWords={chosenWords}
              shown={shown}
              mayChangeCatalogue={rights.mayManageCatalogue}
              onDecide={onDecide}
            />
            {rights.mayManageCatalogue && (
              <>
                <Divider />
                <Button type="button" variant="tertiary" startIcon={<Plus />} onClick={() => setCreating(true)}>
                  {say('choice.create')}
                </Button>
              </>
            )}
          </Flex>
        </Tabs.Content>
        <Tabs.Content value="exclusion">
          <Flex direction="column" alignItems="stretch" gap={4} paddingTop={4}>
            <ExclusionForm phrase={phrase} marks={marks} shown={shown} text={text} onDecide={onDecide} />
          </Flex>
        </Tabs.Content>
      </Tabs.Root>
      {isCreating && (
        <NewEntryDialog
          words={chosenWords}
          locale={shown.data.locale}
          onClose={() => setCreating(false)}
          onCreated={onCreated}
        />
      )}
    </Flex>
  );
}
