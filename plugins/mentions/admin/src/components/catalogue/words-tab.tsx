import { Box, Flex, SingleSelect, SingleSelectOption, TextButton, Typography } from '@strapi/design-system';

import { WORD_CONCERNS, type OddWords, type OddWordsPage } from '../../../../shared/catalogue-browser';
import { useLanguage } from '../../hooks/coverage/use-language';
import { useAnswer } from '../../hooks/use-answer';
import { usePageQuery } from '../../hooks/use-page-query';
import { useWords } from '../../hooks/use-words';
import { Answered } from '../answered';
import { Empty } from '../empty';
import { PagesOfList } from '../pages-of-list';
import { entryLabel } from './entry-label';

/** Words of the catalogue that deserve a look: claimed twice, never found, always rejected. */
export function WordsTab({ onOpen }: { readonly onOpen: (id: string) => void }) {
  const say = useWords();
  const list = usePageQuery(['concern']);
  const concern = WORD_CONCERNS.find((one) => one === list.filter('concern')) ?? 'conflict';
  const asked = new URLSearchParams(list.search);
  asked.set('concern', concern);
  asked.set('locale', useLanguage());
  const { answer, reload } = useAnswer<OddWordsPage>(`/mentions/catalogue/words?${asked.toString()}`);
  return (
    <Flex direction="column" alignItems="stretch" gap={4} padding={4}>
      <Box maxWidth="40rem">
        <SingleSelect
          aria-label={say('words.concern')}
          value={concern}
          onChange={(value) => list.setFilter('concern', String(value))}
        >
          {WORD_CONCERNS.map((one) => (
            <SingleSelectOption key={one} value={one}>
              {say(`concern.${one}`)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Box>
      <Typography textColor="neutral600">{say(`concern.about.${concern}`)}</Typography>
      <Answered answer={answer} onRetry={reload}>
        {({ results, total, entries }) => (
          <>
            {total === 0 ? (
              <Empty>{say(`concern.none.${concern}`)}</Empty>
            ) : (
              <Box tag="ul" background="neutral0" hasRadius shadow="filterShadow" padding={4}>
                {results.map((odd) => (
                  <OddWordsRow key={`${odd.entryId} ${odd.words}`} odd={odd} entries={entries} onOpen={onOpen} />
                ))}
              </Box>
            )}
            <PagesOfList
              total={total}
              pageSize={list.pageSize}
              isPastTheEnd={results.length === 0 && total > 0}
              showPage={list.showPage}
            />
          </>
        )}
      </Answered>
    </Flex>
  );
}

interface RowProps {
  readonly odd: OddWords;
  readonly entries: OddWordsPage['entries'];
  readonly onOpen: (id: string) => void;
}

function OddWordsRow({ odd: { entryId, words, otherId, rejected }, entries, onOpen }: RowProps) {
  const say = useWords();
  const link = (id: string) => (
    <TextButton type="button" onClick={() => onOpen(id)}>
      {entryLabel(entries, id) ?? say('lessons.entryGone')}
    </TextButton>
  );
  return (
    <Flex tag="li" gap={4} wrap="wrap" paddingTop={2} paddingBottom={2}>
      <Typography fontWeight="semiBold">{words}</Typography>
      {link(entryId)}
      {otherId !== undefined && link(otherId)}
      {rejected !== undefined && (
        <Typography variant="pi" textColor="neutral600">
          {say('words.rejected', { count: rejected })}
        </Typography>
      )}
    </Flex>
  );
}
