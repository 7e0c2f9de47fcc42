import { Flex, Typography } from '@strapi/design-system';
import { CrossCircle, Minus, Pencil, PlusCircle } from '@strapi/icons';

import type { Outcome } from '../../../../shared/catalogue-transfer';
import { useWords } from '../../hooks/use-words';

interface Look {
  readonly Icon: typeof Pencil;
  readonly colour: string;
}

const LOOKS: Readonly<Record<Outcome, Look>> = {
  create: { Icon: PlusCircle, colour: 'success700' },
  change: { Icon: Pencil, colour: 'secondary700' },
  unchanged: { Icon: Minus, colour: 'neutral600' },
  refused: { Icon: CrossCircle, colour: 'danger700' },
};

/** What would become of a row: an icon of its own and the word for it. */
export function OutcomeLabel({ outcome }: { readonly outcome: Outcome }) {
  const say = useWords();
  const { Icon, colour } = LOOKS[outcome];
  return (
    <Flex gap={2} alignItems="center">
      <Icon fill={colour} width="1.4rem" height="1.4rem" aria-hidden />
      <Typography textColor={colour}>{say(`outcome.${outcome}`)}</Typography>
    </Flex>
  );
}
