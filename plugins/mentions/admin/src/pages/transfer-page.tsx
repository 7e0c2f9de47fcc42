import { Layouts, Page } from '@strapi/strapi/admin';
import { Flex, Link, Typography } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { NavLink } from 'react-router-dom';

import { ExportSection } from '../components/transfer/export-section';
import { ImportSection } from '../components/transfer/import-section';
import { Section } from '../components/section';
import { useRights } from '../hooks/use-rights';
import { useWords } from '../hooks/use-words';
import { addressOf } from './address';

/** Mentions → Catalogue → Import & export. */
export function TransferPage() {
  const say = useWords();
  const { isLoading, mayManageCatalogue } = useRights();
  if (isLoading) return <Page.Loading>{say('state.loading')}</Page.Loading>;
  return (
    <Page.Main labelledBy="mentions-transfer">
      <Page.Title>{say('transfer.title')}</Page.Title>
      <Layouts.Header
        id="mentions-transfer"
        title={say('transfer.title')}
        subtitle={say('transfer.about')}
        navigationAction={
          <Link tag={NavLink} to={addressOf('catalogue')} startIcon={<ArrowLeft />}>
            {say('catalogue.title')}
          </Link>
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={6}>
          <ExportSection />
          {mayManageCatalogue ? (
            <ImportSection />
          ) : (
            <Section title={say('transfer.import')} about={say('transfer.aboutImport')}>
              <Typography>{say('transfer.mayNotImport')}</Typography>
            </Section>
          )}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}
