import { Flex, Typography } from '@strapi/design-system';
import { CheckCircle, Clock, CrossCircle, WarningCircle } from '@strapi/icons';

import type { DecisionNote } from '../../../../shared/document-tags';
import type { TagWords } from '../../hooks/use-tag-words';
import { type Say, useWords } from '../../hooks/use-words';
import type { RowState } from '../../inbox/inbox';

interface Props {
  readonly state: RowState;
  readonly mayDecide: boolean;
  readonly words: TagWords;
}

/** What has become of a suggestion, in words and with a sign of its own. */
export function InboxRowState({ state, mayDecide, words }: Props) {
  const say = useWords();
  const look = lookOf(state, words, say);
  if (!look) {
    return mayDecide ? null : (
      <Typography variant="pi" textColor="neutral600">
        {say('inbox.mayNotDecide')}
      </Typography>
    );
  }
  const { Icon, colour, text } = look;
  return (
    <Flex gap={1} maxWidth="32rem">
      <Icon fill={colour} width="1.6rem" height="1.6rem" aria-hidden style={{ flex: 'none' }} />
      <Typography variant="pi" textColor={colour}>
        {text}
      </Typography>
    </Flex>
  );
}

function lookOf(state: RowState, words: TagWords, say: Say) {
  switch (state.kind) {
    case 'open':
      return undefined;
    case 'deciding': {
      const isYes = state.verdict === 'accepted';
      return { ...signOf(isYes), text: say(isYes ? 'tagState.confirmed' : 'tagState.rejected') };
    }
    case 'decided':
      return noted(state.decision, words);
    case 'undoing':
      return { Icon: Clock, colour: 'neutral600', text: say('inbox.undoing') };
    case 'overtaken': {
      const text = state.message || (state.decision ? noted(state.decision, words).text : '');
      return { Icon: WarningCircle, colour: 'warning700', text: say('inbox.overtaken', { text }) };
    }
    case 'failed':
      return { Icon: WarningCircle, colour: 'danger700', text: state.message || say('error.forbidden') };
  }
}

function noted(decision: DecisionNote, words: TagWords) {
  const isYes = decision.verdict !== 'rejected' && decision.verdict !== 'never';
  return { ...signOf(isYes), text: words.state({ state: isYes ? 'confirmed' : 'rejected', decision }) };
}

function signOf(isYes: boolean) {
  return isYes ? { Icon: CheckCircle, colour: 'success700' } : { Icon: CrossCircle, colour: 'danger700' };
}
