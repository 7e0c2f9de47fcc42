import type { ReactNode } from 'react';
import { Badge, Typography } from '@strapi/design-system';

import { useListCells } from '../../hooks/use-list-cells';
import { useRights } from '../../hooks/use-rights';
import { useWords } from '../../hooks/use-words';
import type { ListCellProps, ListColumn } from '../../strapi-unstable';
import { messageOf } from '../../translations/words';

/** What lists of tagged texts show beside their fields. */
export const LIST_COLUMNS: readonly ListColumn[] = [
  {
    name: 'mentionsMainPlatforms',
    label: messageOf('list.mainPlatforms'),
    insteadOf: 'mainPlatforms',
    Cell: allowed(MainPlatforms),
  },
  { name: 'mentionsSuggestions', label: messageOf('list.suggestions'), Cell: allowed(Suggestions) },
];

/** A cell for those who may see tags; nothing is asked for the others. */
function allowed(Cell: (props: ListCellProps) => ReactNode) {
  return function AllowedCell(props: ListCellProps) {
    const { maySee } = useRights();
    return maySee ? <Cell {...props} /> : <Typography textColor="neutral600">{props.related ?? '–'}</Typography>;
  };
}

function MainPlatforms(props: ListCellProps) {
  const say = useWords();
  const answer = useListCells(props);
  if (answer.status === 'failed') return <Failed />;
  const names = answer.status === 'ready' ? (answer.data?.mainPlatforms ?? []) : undefined;
  if (names === undefined) return <Typography textColor="neutral600">…</Typography>;
  if (names.length === 0) return <Typography textColor="neutral600">{say('list.none')}</Typography>;
  return (
    <Typography textColor="neutral800" ellipsis title={names.join(', ')}>
      {names.join(', ')}
    </Typography>
  );
}

function Suggestions(props: ListCellProps) {
  const say = useWords();
  const answer = useListCells(props);
  if (answer.status === 'failed') return <Failed />;
  const count = answer.status === 'ready' ? (answer.data?.suggestions ?? 0) : undefined;
  if (count === undefined) return <Typography textColor="neutral600">…</Typography>;
  if (count === 0) return <Typography textColor="neutral600">{say('list.none')}</Typography>;
  return <Badge>{say('list.suggestionCount', { count })}</Badge>;
}

function Failed() {
  const say = useWords();
  return <Typography textColor="danger700">{say('list.failed')}</Typography>;
}
