import { Flex, Link, Modal, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';

import type { CoverageOverview } from '../../../../shared/coverage';
import { targetsOf } from '../../coverage/figure-targets';
import type { Figure } from '../../coverage/list-address';
import { useCoverageNames } from '../../hooks/coverage/use-coverage-names';
import { useWords } from '../../hooks/use-words';

interface Props {
  readonly title: string;
  readonly figure: Figure;
  readonly overview: CoverageOverview;
  readonly onClose: () => void;
}

/** Where the texts behind a figure are, which is one list for each content type and language. */
export function FigureDialog({ title, figure, overview, onClose }: Props) {
  const say = useWords();
  const { sayType, sayLocale } = useCoverageNames();
  return (
    <Modal.Root open onOpenChange={onClose}>
      <Modal.Content>
        <Modal.Header closeLabel={say('coverage.close')}>
          <Modal.Title>{title}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="flex-start" gap={4}>
            <Typography textColor="neutral600">{say('coverage.lists')}</Typography>
            <Flex tag="ul" direction="column" alignItems="flex-start" gap={3}>
              {targetsOf(overview, figure).map(({ type, locale, address }) => (
                <li key={address}>
                  <Link tag={NavLink} to={address}>
                    {say('coverage.list', { type: sayType(type), locale: sayLocale(locale) })}
                  </Link>
                </li>
              ))}
            </Flex>
          </Flex>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
