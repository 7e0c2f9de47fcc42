import { type FormEvent, type ReactNode, useEffect, useState } from 'react';
import { Box, Button, Flex, Grid } from '@strapi/design-system';
import { Check } from '@strapi/icons';

import type { Thresholds } from '../../../shared/thresholds';
import { useWords } from '../hooks/use-words';
import { problemsOf, type ThresholdDraft, thresholdsOf } from './threshold-draft';
import { ThresholdField } from './threshold-field';

interface Props {
  readonly thresholds: Thresholds;
  readonly isReadOnly: boolean;
  readonly isBusy: boolean;
  readonly onSave: (thresholds: Thresholds) => void;
  readonly onReset: () => void;
  /** What thresholds would change that are not saved yet. */
  readonly effects: (wanted: Thresholds) => ReactNode;
}

const NAMES = ['automatic', 'suggested'] as const satisfies readonly (keyof Thresholds)[];

/** Both thresholds, to read or to change. */
export function ThresholdsForm({ thresholds, isReadOnly, isBusy, onSave, onReset, effects }: Props) {
  const say = useWords();
  const [draft, setDraft] = useState<ThresholdDraft>(thresholds);
  useEffect(() => setDraft(thresholds), [thresholds]);

  const problems = problemsOf(draft);
  const wanted = thresholdsOf(draft);
  const isChanged = NAMES.some((name) => draft[name] !== thresholds[name]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (wanted && isChanged) onSave(wanted);
  };

  return (
    <form onSubmit={submit} noValidate>
      <Grid.Root gap={5}>
        {NAMES.map((name) => (
          <Grid.Item key={name} col={6} xs={12} direction="column" alignItems="stretch">
            <ThresholdField
              name={name}
              label={say(`thresholds.${name}`)}
              hint={say(`thresholds.${name}Hint`)}
              error={problems[name] && say(problems[name])}
              value={draft[name]}
              isReadOnly={isReadOnly}
              onChange={(value) => setDraft((current) => ({ ...current, [name]: value }))}
            />
          </Grid.Item>
        ))}
      </Grid.Root>
      {wanted && <Box paddingTop={5}>{effects(wanted)}</Box>}
      {!isReadOnly && (
        <Flex gap={2} paddingTop={5} wrap="wrap">
          <Button type="submit" startIcon={<Check />} loading={isBusy} disabled={!wanted || !isChanged}>
            {say('thresholds.save')}
          </Button>
          <Button variant="tertiary" disabled={isBusy} onClick={onReset}>
            {say('thresholds.reset')}
          </Button>
        </Flex>
      )}
    </form>
  );
}
