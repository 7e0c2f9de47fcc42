import { Button, Flex, Table, Tbody } from '@strapi/design-system';
import { Plus } from '@strapi/icons';

import type { CatalogueEntry, EditedAlias, ShownAlias } from '../../../../shared/catalogue-browser';
import { useWords } from '../../hooks/use-words';
import { AliasRow } from './alias-row';
import { StrengthLegend } from './strength-legend';
import { TableHeads } from '../table-heads';

const COLUMNS = ['text', 'strength', 'locale', 'case', 'found'] as const;
const NEW: EditedAlias = { text: '', locale: 'any', strength: 'strong', case: 'any' };

interface Props {
  readonly entry: CatalogueEntry;
  /** As they are to be; its names are not among them. */
  readonly aliases: readonly EditedAlias[];
  /** Undefined for those who may only look. */
  readonly onChange: ((aliases: readonly EditedAlias[]) => void) | undefined;
}

/** Every way an entry is written, with how it fares in the archive. */
export function AliasesTable({ entry, aliases, onChange }: Props) {
  const say = useWords();
  const names = entry.aliases.filter(({ isName }) => isName);
  const listed = entry.aliases.filter(({ isName }) => !isName);
  const change = (index: number, alias: EditedAlias | undefined) =>
    onChange?.(aliases.flatMap((one, place) => (place === index ? (alias ?? []) : [one])));
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Table colCount={COLUMNS.length + 1} rowCount={names.length + aliases.length + 1}>
        <TableHeads headings={COLUMNS.map((column) => say(`aliases.${column}`))} hasActions />
        <Tbody>
          {names.map((alias) => (
            <AliasRow key={`name ${alias.text}`} alias={alias} shown={alias} entries={entry.entries} />
          ))}
          {aliases.map((alias, index) => (
            <AliasRow
              key={index}
              alias={alias}
              shown={shownOf(listed, alias)}
              entries={entry.entries}
              onChange={onChange && ((next) => change(index, next))}
              onRemove={onChange && (() => change(index, undefined))}
            />
          ))}
        </Tbody>
      </Table>
      {onChange && (
        <Flex>
          <Button type="button" variant="secondary" startIcon={<Plus />} onClick={() => onChange([...aliases, NEW])}>
            {say('aliases.add')}
          </Button>
        </Flex>
      )}
      <StrengthLegend />
    </Flex>
  );
}

/** What is known of an alias; nothing of one that was written a moment ago. */
function shownOf(listed: readonly ShownAlias[], { place, text }: EditedAlias): ShownAlias | undefined {
  const known = place === undefined ? undefined : listed[place];
  return known?.text === text ? known : undefined;
}
