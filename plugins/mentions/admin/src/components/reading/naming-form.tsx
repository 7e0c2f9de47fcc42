import { useState } from 'react';
import { Button, Field, Flex, Radio } from '@strapi/design-system';
import { Check } from '@strapi/icons';

import type { FoundCatalogueEntry } from '../../../../shared/catalogue-entries';
import type { WantedDecision } from '../../hooks/use-decisions';
import { useWords } from '../../hooks/use-words';
import type { TagsShown } from '../panel/tags-shown';
import { EntrySearch } from './entry-search';
import { ImpactNote } from './impact-note';

type Scope = 'here' | 'everywhere';

interface Props {
  readonly chosenWords: string;
  readonly shown: TagsShown;
  readonly mayChangeCatalogue: boolean;
  readonly onDecide: (wanted: WantedDecision) => void;
}

/** « C’est … »: which entry some words name, here or everywhere. */
export function NamingForm({ chosenWords, shown, mayChangeCatalogue, onDecide }: Props) {
  const say = useWords();
  const [entry, setEntry] = useState<FoundCatalogueEntry>();
  const [scope, setScope] = useState<Scope>('here');
  const strength = entry?.type === 'platform' ? 'strong' : strengthOf(chosenWords);

  const submit = () => {
    if (!entry) return;
    const relation = entry.type === 'platform' ? 'platforms' : 'features';
    const tags = entry.type === 'platform' ? shown.data.platforms : shown.data.features;
    const seen = tags.find(({ entityId }) => entityId === entry.id)?.decision;
    const alias = scope === 'everywhere' ? strength : undefined;
    onDecide({ relation, entityId: entry.id, verdict: 'missed', words: chosenWords, alias, seen });
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <EntrySearch label={say('naming.search')} locale={shown.data.locale} chosen={entry} onChoose={setEntry} />
      {entry && (
        <>
          <Field.Root>
            <Field.Label>{say('scope.label')}</Field.Label>
            <Radio.Group
              aria-label={say('scope.label')}
              value={scope}
              onValueChange={(value) => setScope(value === 'everywhere' ? 'everywhere' : 'here')}
            >
              <Radio.Item value="here">{say('scope.here')}</Radio.Item>
              <Radio.Item value="everywhere" disabled={!mayChangeCatalogue}>
                {say('naming.everywhere', { words: chosenWords, name: entry.name })}
              </Radio.Item>
            </Radio.Group>
          </Field.Root>
          {scope === 'everywhere' && (
            <ImpactNote
              question={{
                path: '/mentions/entries/alias-impact',
                body: { entry: entry.id, words: chosenWords, strength },
              }}
            />
          )}
          <Button type="button" startIcon={<Check />} disabled={shown.isBusy} onClick={submit}>
            {say('naming.submit', { name: entry.name })}
          </Button>
        </>
      )}
    </Flex>
  );
}

/** A feature called by a single ordinary word wants its platform near by: the word means other things too. */
function strengthOf(words: string): 'strong' | 'medium' {
  return /\s/u.test(words.trim()) || /\p{L}\p{Lu}|\p{N}/u.test(words) ? 'strong' : 'medium';
}
