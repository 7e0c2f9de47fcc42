import { Box, Typography } from '@strapi/design-system';

import type { CheckedRow, ShownChange } from '../../../../shared/catalogue-transfer';
import { useWords, type Say } from '../../hooks/use-words';
import { shortened } from '../../transfer/outcomes';
import { isWordKey } from '../../translations/words';

/** Why a row is refused, or what it would write. */
export function RowDetails({ row: { outcome, reasons, changes, aliases } }: { readonly row: CheckedRow }) {
  const say = useWords();
  const lines = [
    ...reasons,
    ...changes.map((change) => sayChange(say, change)),
    ...aliases.added.map((alias) => say('transfer.aliasAdded', { alias })),
    ...aliases.removed.map((alias) => say('transfer.aliasRemoved', { alias })),
    ...aliases.changed.map((change) => say('transfer.aliasChanged', { ...change })),
  ];
  return (
    <Box tag="ul" maxWidth="70rem">
      {lines.map((line, place) => (
        <Box tag="li" key={place} paddingTop={1} paddingBottom={1}>
          <Typography
            textColor={outcome === 'refused' ? 'danger700' : 'neutral800'}
            style={{ whiteSpace: 'normal', overflowWrap: 'anywhere' }}
          >
            {line}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}

function sayChange(say: Say, { field: name, before, after }: ShownChange): string {
  const key = `transfer.field.${name}`;
  const field = isWordKey(key) ? say(key) : name;
  if (after === null) return say('transfer.fieldCleared', { field, before: shortened(before ?? '') });
  if (before === null) return say('transfer.fieldSet', { field, after: shortened(after) });
  return say('transfer.fieldChanged', { field, before: shortened(before), after: shortened(after) });
}
