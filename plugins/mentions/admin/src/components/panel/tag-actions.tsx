import { Flex, IconButton } from '@strapi/design-system';
import { ArrowsCounterClockwise, Check, Cross, Star } from '@strapi/icons';

import type { DocumentTag } from '../../../../shared/document-tags';
import type { WantedDecision } from '../../hooks/use-decisions';
import { useWords } from '../../hooks/use-words';

interface Props {
  readonly tag: DocumentTag;
  readonly type: 'platform' | 'feature';
  readonly name: string;
  readonly isBusy: boolean;
  readonly onDecide: (wanted: WantedDecision) => void;
}

/** What an editor can say of a tag, each by one button. */
export function TagActions({ tag, type, name, isBusy, onDecide }: Props) {
  const say = useWords();
  const { entityId, decision, mainDecision, state, isMain } = tag;
  const relation = type === 'platform' ? 'platforms' : 'features';
  const about = { relation, entityId, seen: decision } as const;
  const aboutMain = { relation: 'mainPlatforms', entityId, seen: mainDecision } as const;
  const isStored = decision?.id !== undefined;
  return (
    <Flex gap={0}>
      {(state === 'automatic' || state === 'suggested' || state === 'rejected') && (
        <Action
          label={say('action.confirm', { name })}
          isBusy={isBusy}
          onClick={() => onDecide({ ...about, verdict: 'added' })}
        >
          <Check />
        </Action>
      )}
      {state !== 'rejected' && (
        <Action
          label={say('action.reject', { name })}
          isBusy={isBusy}
          onClick={() => onDecide({ ...about, verdict: 'rejected' })}
        >
          <Cross />
        </Action>
      )}
      {type === 'platform' && state !== 'rejected' && (
        <Action
          label={say(isMain ? 'action.notMain' : 'action.main', { name })}
          isBusy={isBusy}
          isOn={isMain}
          onClick={() => onDecide({ ...aboutMain, verdict: isMain ? 'rejected' : 'added' })}
        >
          <Star />
        </Action>
      )}
      {isStored && (
        <Action
          label={say('action.undo', { name })}
          isBusy={isBusy}
          onClick={() => onDecide({ ...about, verdict: 'undo' })}
        >
          <ArrowsCounterClockwise />
        </Action>
      )}
      {!isStored && mainDecision?.id !== undefined && (
        <Action
          label={say('action.undoMain', { name })}
          isBusy={isBusy}
          onClick={() => onDecide({ ...aboutMain, verdict: 'undo' })}
        >
          <ArrowsCounterClockwise />
        </Action>
      )}
    </Flex>
  );
}

interface ActionProps {
  readonly label: string;
  readonly isBusy: boolean;
  readonly isOn?: boolean;
  readonly onClick: () => void;
  readonly children: React.ReactElement;
}

function Action({ label, isBusy, isOn, onClick, children }: ActionProps) {
  return (
    <IconButton
      label={label}
      variant={isOn ? 'secondary' : 'ghost'}
      size="XS"
      disabled={isBusy}
      onClick={onClick}
      type="button"
    >
      {children}
    </IconButton>
  );
}
