import { useState } from 'react';
import { Button, Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';

import type { RunFailuresPage } from '../../../../shared/runs';
import { useAnswer } from '../../hooks/use-answer';
import { useWords } from '../../hooks/use-words';
import { addressOfText } from '../../pages/address';
import { Answered } from '../answered';

const PAGE_SIZE = 25;

/** The documents that a run could not tag; each is tried again by itself. */
export function RunFailures({ id }: { readonly id: number }) {
  const say = useWords();
  const [page, setPage] = useState(1);
  const { answer, reload } = useAnswer<RunFailuresPage>(
    `/mentions/runs/${id}/failures?page=${page}&pageSize=${PAGE_SIZE}`
  );
  return (
    <Answered answer={answer} onRetry={reload}>
      {({ results, total }) => (
        <Flex direction="column" alignItems="flex-start" gap={2} paddingTop={3}>
          <Typography textColor="neutral600">{say('runs.failuresAbout')}</Typography>
          <Flex tag="ul" direction="column" alignItems="flex-start" gap={1}>
            {results.map((failure) => (
              <li key={failure.documentId}>
                <Link tag={NavLink} to={addressOfText(failure)}>
                  {failure.title ?? say('inbox.noTitle')}
                </Link>
              </li>
            ))}
          </Flex>
          {page * PAGE_SIZE < total && (
            <Button variant="tertiary" onClick={() => setPage(page + 1)}>
              {say('retag.next')}
            </Button>
          )}
        </Flex>
      )}
    </Answered>
  );
}
