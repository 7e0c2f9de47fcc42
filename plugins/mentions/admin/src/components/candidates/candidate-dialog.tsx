import { useState } from 'react';
import { Button, Flex, Modal, Radio, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';

import type { FoundCatalogueEntry } from '../../../../shared/catalogue-entries';
import type { UnknownName } from '../../../../shared/unknown-name';
import type { Settlement } from '../../hooks/use-candidates';
import { useSetup } from '../../hooks/use-setup';
import { useWords } from '../../hooks/use-words';
import { EntrySearch } from '../reading/entry-search';

const WAYS = ['feature', 'platform', 'alias'] as const;
type Way = (typeof WAYS)[number];

interface Props {
  readonly candidate: UnknownName;
  readonly isBusy: boolean;
  readonly onClose: () => void;
  readonly onSettle: (settlement: Settlement) => Promise<void>;
}

/** What an unknown name becomes: a feature of a platform, a platform, or another way to write what is known. */
export function CandidateDialog({ candidate: { name, entityType, owner }, isBusy, onClose, onSettle }: Props) {
  const say = useWords();
  const { locales = [] } = useSetup() ?? {};
  const [way, setWay] = useState<Way>(entityType);
  const [chosen, setChosen] = useState<FoundCatalogueEntry>();
  const settlement = settlementOf(way, chosen?.id ?? (way === 'feature' ? owner?.slug : undefined));
  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal.Content style={{ maxWidth: '56rem' }}>
        <Modal.Header closeLabel={say('create.close')}>
          <Modal.Title>{say('candidates.dialog', { name })}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Radio.Group
              aria-label={say('candidates.dialog', { name })}
              value={way}
              onValueChange={(value) => {
                setWay(WAYS.find((one) => one === value) ?? way);
                setChosen(undefined);
              }}
            >
              {WAYS.map((one) => (
                <Radio.Item key={one} value={one}>
                  {say(`candidates.as.${one}`)}
                </Radio.Item>
              ))}
            </Radio.Group>
            {way === 'feature' && owner && !chosen && (
              <Typography textColor="neutral700">{say('candidates.presumed', { platform: owner.name })}</Typography>
            )}
            {way !== 'platform' && (
              <EntrySearch
                key={way}
                label={say(way === 'feature' ? 'create.owner' : 'candidates.entry')}
                locale={locales[0]?.code ?? 'fr'}
                type={way === 'feature' ? 'platform' : undefined}
                chosen={chosen}
                onChoose={setChosen}
              />
            )}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button type="button" variant="tertiary" onClick={onClose}>
            {say('create.cancel')}
          </Button>
          <Button
            type="button"
            startIcon={<Plus />}
            loading={isBusy}
            disabled={!settlement}
            onClick={() => settlement && void onSettle(settlement)}
          >
            {say('candidates.add')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}

/** Undefined while it is not said which platform or entry. */
function settlementOf(way: Way, entry: string | undefined): Settlement | undefined {
  if (way === 'platform') return { as: 'platform' };
  if (entry === undefined) return undefined;
  return way === 'feature' ? { as: 'feature', platform: entry } : { as: 'alias', entityId: entry, strength: 'strong' };
}
