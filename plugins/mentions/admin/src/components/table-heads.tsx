import { Th, Thead, Tr, Typography, VisuallyHidden } from '@strapi/design-system';

import { useWords } from '../hooks/use-words';

interface Props {
  readonly headings: readonly string[];
  /** True where a last column holds what can be done with each row. */
  readonly hasActions?: boolean;
}

/** What the columns of a table are called. */
export function TableHeads({ headings, hasActions = false }: Props) {
  const say = useWords();
  return (
    <Thead>
      <Tr>
        {headings.map((heading, column) => (
          <Th key={column}>
            <Typography variant="sigma" textColor="neutral600">
              {heading}
            </Typography>
          </Th>
        ))}
        {hasActions && (
          <Th>
            <VisuallyHidden>{say('lessons.actions')}</VisuallyHidden>
          </Th>
        )}
      </Tr>
    </Thead>
  );
}
