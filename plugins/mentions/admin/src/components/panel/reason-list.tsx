import { Flex, Typography } from '@strapi/design-system';

import type { ReasonNote } from '../../../../shared/document-tags';
import type { TagWords } from '../../hooks/use-tag-words';
import { useWords } from '../../hooks/use-words';

/** Why words are taken for an entry, in plain language. */
export function ReasonList({ reasons, words }: { readonly reasons: readonly ReasonNote[]; readonly words: TagWords }) {
  const say = useWords();
  return (
    <Flex tag="ul" direction="column" alignItems="flex-start" gap={0} paddingTop={1} aria-label={say('why.reasons')}>
      {reasons.map((reason) => (
        <Typography
          variant="pi"
          tag="li"
          textColor="neutral700"
          key={`${reason.code} ${reason.platform ?? ''}`}
          style={{ listStyle: 'disc inside' }}
        >
          {words.reason(reason)}
        </Typography>
      ))}
    </Flex>
  );
}
