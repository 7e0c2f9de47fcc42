import { type FormEvent, useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import { Box, Button, Checkbox, Flex, LinkButton } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { Link } from 'react-router-dom';

import type { MentionsSetup, ReadType } from '../../../shared/catalogue-entries';
import type { ReadFields } from '../../../shared/read-fields';
import { useCoverageNames } from '../hooks/coverage/use-coverage-names';
import { useWords } from '../hooks/use-words';
import { addressOf } from '../pages/address';
import { FiguresTable } from './figures-table';

const COLUMNS = ['texts.type', 'texts.fields', 'texts.date', 'texts.relations'] as const;

interface Props {
  readonly types: MentionsSetup['types'];
  readonly read: ReadFields;
  readonly isReadOnly: boolean;
  readonly isBusy: boolean;
  readonly onSave: (fields: ReadFields) => void;
}

/** The fields of each content type, to read or to choose from. */
export function ReadFieldsForm({ types, read, isReadOnly, isBusy, onSave }: Props) {
  const say = useWords();
  const { sayType } = useCoverageNames();
  const sayField = useFieldNames();
  const [draft, setDraft] = useState(read);
  useEffect(() => setDraft(read), [read]);
  const isChanged = Object.keys(draft).some((uid) => namesOf(draft, uid) !== namesOf(read, uid));

  const choose = (uid: string, { fields }: ReadType, field: string, isChosen: boolean) => {
    const chosen = fields.filter((one) => (one === field ? isChosen : draft[uid]?.includes(one)));
    setDraft((current) => ({ ...current, [uid]: chosen }));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isChanged) onSave(draft);
  };
  const row = (uid: string, type: ReadType) => {
    const { date, relations } = type;
    const tags = Object.values(relations).filter((relation) => relation !== undefined);
    const boxes = (
      <Flex wrap="wrap" gap={4} paddingTop={2} paddingBottom={2}>
        {type.fields.map((field) => (
          <Checkbox
            key={field}
            checked={draft[uid]?.includes(field) ?? true}
            disabled={isReadOnly || isBusy}
            onCheckedChange={(isChosen) => choose(uid, type, field, isChosen === true)}
          >
            {sayField(uid, field)}
          </Checkbox>
        ))}
      </Flex>
    );
    const names = (fields: readonly string[]) => (
      // The cells of the design system’s tables keep to one line.
      <Box tag="span" style={{ whiteSpace: 'normal' }}>
        {fields.map((field) => sayField(uid, field)).join(', ')}
      </Box>
    );
    return { key: uid, cells: [sayType(type), boxes, date === undefined ? '–' : names([date]), names(tags)] };
  };
  return (
    <form onSubmit={submit}>
      <FiguresTable
        label={say('texts.title')}
        headings={COLUMNS.map((column) => say(column))}
        rows={Object.entries(types).flatMap(([uid, type]) => (type ? row(uid, type) : []))}
      />
      {!isReadOnly && (
        <Flex gap={2} paddingTop={5} wrap="wrap">
          <Button type="submit" startIcon={<Check />} loading={isBusy} disabled={!isChanged}>
            {say('texts.save')}
          </Button>
          <LinkButton tag={Link} to={addressOf('runs')} variant="tertiary">
            {say('texts.retag')}
          </LinkButton>
        </Flex>
      )}
    </form>
  );
}

function namesOf(fields: ReadFields, uid: string): string {
  return (fields[uid] ?? []).join(' ');
}

/** The names that fields have in the content manager. */
function useFieldNames() {
  const { formatMessage } = useIntl();
  return (uid: string, field: string): string =>
    formatMessage({ id: `content-manager.content-types.${uid}.${field}`, defaultMessage: field });
}
