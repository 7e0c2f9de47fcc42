import { useState } from 'react';
import { Box, Field, Flex, Radio, TextButton, TextInput, Typography } from '@strapi/design-system';

import type { FoundCatalogueEntry } from '../../../../shared/catalogue-entries';
import { useEntrySearch } from '../../hooks/use-entry-search';
import { useErrorWords } from '../../hooks/use-error-words';
import { useWords } from '../../hooks/use-words';

interface Props {
  readonly label: string;
  readonly locale: string;
  readonly type?: 'platform' | 'feature';
  readonly chosen: FoundCatalogueEntry | undefined;
  readonly onChoose: (entry: FoundCatalogueEntry) => void;
}

/** Looks for a platform or feature by some letters of its name or of what else it is called. */
export function EntrySearch({ label, locale, type, chosen, onChoose }: Props) {
  const say = useWords();
  const explain = useErrorWords();
  const [search, setSearch] = useState('');
  const { results, hasMore, isLoading, error, showMore } = useEntrySearch(search, locale, type);
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Field.Root error={error === undefined ? undefined : explain(error)}>
        <Field.Label>{label}</Field.Label>
        <TextInput value={search} autoComplete="off" onChange={({ target }) => setSearch(target.value)} />
        <Field.Error />
      </Field.Root>
      <Box aria-live="polite">
        {!isLoading && error === undefined && results.length === 0 && (
          <Typography variant="pi" textColor="neutral600">
            {say('search.none')}
          </Typography>
        )}
      </Box>
      {results.length > 0 && (
        <Box maxHeight="20rem" overflow="auto" borderColor="neutral200" hasRadius padding={2} tabIndex={-1}>
          <Radio.Group
            aria-label={say('search.results')}
            value={chosen?.id ?? ''}
            onValueChange={(id) => {
              const entry = results.find((one) => one.id === id);
              if (entry) onChoose(entry);
            }}
          >
            {results.map(({ id, name, type: kind, alias }) => (
              <Radio.Item key={id} value={id}>
                {[name, say(`lessons.${kind}`), alias && say('search.alias', { alias })].filter(Boolean).join(' · ')}
              </Radio.Item>
            ))}
          </Radio.Group>
          {hasMore && (
            <TextButton type="button" disabled={isLoading} onClick={showMore}>
              {say('search.more')}
            </TextButton>
          )}
        </Box>
      )}
    </Flex>
  );
}
