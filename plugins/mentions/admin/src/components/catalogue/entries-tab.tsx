import { useEffect, useRef, useState } from 'react';
import { Box, Flex, Searchbar, SingleSelect, SingleSelectOption } from '@strapi/design-system';

import type { CataloguePage } from '../../../../shared/catalogue-browser';
import { useLanguage } from '../../hooks/coverage/use-language';
import { useAnswer } from '../../hooks/use-answer';
import { usePageQuery } from '../../hooks/use-page-query';
import { useWords } from '../../hooks/use-words';
import { Answered } from '../answered';
import { Empty } from '../empty';
import { PagesOfList } from '../pages-of-list';
import { EntriesTable } from './entries-table';

const TYPES = ['platform', 'feature'] as const;
/** After the last key. */
const PAUSE_MS = 250;

/** The platforms and features that answer a search, or belong to a platform. */
export function EntriesTab({ onOpen }: { readonly onOpen: (id: string) => void }) {
  const say = useWords();
  const list = usePageQuery(['search', 'type', 'owner']);
  const { answer, reload } = useAnswer<CataloguePage>(`/mentions/catalogue?${list.search}&locale=${useLanguage()}`);
  return (
    <Flex direction="column" alignItems="stretch" gap={4} padding={4}>
      <Flex gap={4} wrap="wrap">
        <Box width="36rem" maxWidth="100%">
          <SearchField
            value={list.filter('search')}
            onSearch={(value) => value !== list.filter('search') && list.setFilter('search', value)}
          />
        </Box>
        <SingleSelect
          aria-label={say('catalogue.type')}
          placeholder={say('catalogue.allTypes')}
          value={list.filter('type') || null}
          clearLabel={say('catalogue.allTypes')}
          onClear={() => list.setFilter('type', '')}
          onChange={(value) => list.setFilter('type', String(value))}
        >
          {TYPES.map((type) => (
            <SingleSelectOption key={type} value={type}>
              {say(type === 'platform' ? 'panel.platforms' : 'panel.features')}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Flex>
      <Answered answer={answer} onRetry={reload}>
        {(page) => (
          <>
            {page.total === 0 ? (
              <Empty>{say('catalogue.none')}</Empty>
            ) : (
              <EntriesTable
                page={page}
                owner={list.filter('owner')}
                onOwner={(id) => list.setFilter('owner', id)}
                onOpen={onOpen}
              />
            )}
            <PagesOfList
              total={page.total}
              pageSize={list.pageSize}
              isPastTheEnd={page.results.length === 0 && page.total > 0}
              showPage={list.showPage}
            />
          </>
        )}
      </Answered>
    </Flex>
  );
}

function SearchField({ value, onSearch }: { readonly value: string; readonly onSearch: (value: string) => void }) {
  const say = useWords();
  const [typed, setTyped] = useState(value);
  // The address follows what is typed; its other changes must not ask again.
  const search = useRef(onSearch);
  search.current = onSearch;
  useEffect(() => {
    const timer = setTimeout(() => search.current(typed), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  return (
    <Searchbar
      name="search"
      value={typed}
      placeholder={say('catalogue.searchHint')}
      clearLabel={say('catalogue.clearSearch')}
      onClear={() => setTyped('')}
      onChange={({ target }) => setTyped(target.value)}
    >
      {say('catalogue.search')}
    </Searchbar>
  );
}
