import { useIntl } from 'react-intl';
import {
  Badge,
  Flex,
  IconButton,
  SingleSelect,
  SingleSelectOption,
  Td,
  TextInput,
  Tr,
  Typography,
} from '@strapi/design-system';
import { Trash } from '@strapi/icons';

import {
  SHOWN_CASES,
  SHOWN_STRENGTHS,
  type CatalogueEntry,
  type EditedAlias,
  type ShownAlias,
} from '../../../../shared/catalogue-browser';
import { useLanguages } from '../../hooks/use-languages';
import { useWords } from '../../hooks/use-words';
import { entryLabel } from './entry-label';

const LONGEST = 80;

interface Props {
  readonly alias: EditedAlias;
  readonly shown: ShownAlias | undefined;
  readonly entries: CatalogueEntry['entries'];
  /** Undefined where it cannot be changed here. */
  readonly onChange?: (alias: EditedAlias) => void;
  readonly onRemove?: () => void;
}

/** One way an entry is written. */
export function AliasRow({ alias, shown, entries, onChange, onRemove }: Props) {
  const say = useWords();
  const { text, strength, locale } = alias;
  const name = text || say('aliases.new');
  const languages = [{ code: 'any', name: say('aliases.anyLocale') }, ...useLanguages()];
  const choose = (
    label: string,
    value: string,
    options: readonly (readonly [string, string])[],
    set: (value: string) => EditedAlias
  ) =>
    onChange ? (
      <SingleSelect
        aria-label={`${label} – ${name}`}
        size="S"
        value={value}
        onChange={(to) => onChange(set(String(to)))}
      >
        {options.map(([option, words]) => (
          <SingleSelectOption key={option} value={option}>
            {words}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    ) : (
      <Typography>{options.find(([option]) => option === value)?.[1] ?? value}</Typography>
    );
  return (
    <Tr>
      <Td>
        {onChange ? (
          <TextInput
            aria-label={`${say('aliases.text')} – ${name}`}
            size="S"
            value={text}
            maxLength={LONGEST}
            onChange={({ target }) => onChange({ ...alias, text: target.value })}
          />
        ) : (
          <Flex gap={2}>
            <Typography fontWeight="semiBold">{text}</Typography>
            {shown?.isName && <Badge size="S">{say('aliases.isName')}</Badge>}
          </Flex>
        )}
        <SharedWith shown={shown} entries={entries} />
      </Td>
      <Td>
        {choose(
          say('aliases.strength'),
          strength,
          SHOWN_STRENGTHS.map((one) => [one, say(`strength.${one}`)] as const),
          (to) => ({ ...alias, strength: SHOWN_STRENGTHS.find((one) => one === to) ?? strength })
        )}
      </Td>
      <Td>
        {choose(
          say('aliases.locale'),
          locale,
          languages.map((one) => [one.code, one.name] as const),
          (to) => ({ ...alias, locale: to })
        )}
      </Td>
      <Td>
        {choose(
          say('aliases.case'),
          alias.case,
          SHOWN_CASES.map((one) => [one, say(`case.${one}`)] as const),
          (to) => ({ ...alias, case: SHOWN_CASES.find((one) => one === to) ?? alias.case })
        )}
      </Td>
      <Td>
        <AliasUse shown={shown} />
      </Td>
      <Td>
        {onRemove && (
          <IconButton type="button" label={say('aliases.remove', { name })} variant="ghost" onClick={onRemove}>
            <Trash />
          </IconButton>
        )}
      </Td>
    </Tr>
  );
}

/** How often the words were found, and what editors made of that. */
function AliasUse({ shown }: Pick<Props, 'shown'>) {
  const say = useWords();
  if (!shown) return <Typography textColor="neutral600">–</Typography>;
  const { mentions, accepted, rejected } = shown;
  return (
    <Flex direction="column" alignItems="flex-start">
      <Typography textColor={mentions > 0 ? 'neutral800' : 'neutral600'}>
        {say('aliases.mentions', { mentions })}
      </Typography>
      {accepted + rejected > 0 && (
        <Typography variant="pi" textColor="neutral600">
          {say('aliases.decided', { accepted, rejected })}
        </Typography>
      )}
    </Flex>
  );
}

/** Who else claims the words; in words and colour where nothing tells them apart. */
function SharedWith({ shown, entries }: Pick<Props, 'shown' | 'entries'>) {
  const say = useWords();
  const { formatList } = useIntl();
  if (!shown || shown.sharedWith.length === 0) return null;
  const isConflict = shown.sharedWith.some((other) => other.isConflict);
  const others = shown.sharedWith.filter((other) => !isConflict || other.isConflict);
  const named = others.slice(0, 3).map(({ id }) => entryLabel(entries, id) ?? say('lessons.entryGone'));
  const rest = others.length - named.length;
  const list = formatList(rest > 0 ? [...named, say('aliases.others', { count: rest })] : named);
  return (
    // Cells of tables do not wrap by themselves, and such a list is long.
    <Typography
      variant="pi"
      tag="p"
      textColor={isConflict ? 'danger700' : 'neutral600'}
      style={{ maxWidth: '26rem', whiteSpace: 'normal' }}
    >
      {say(isConflict ? 'aliases.conflict' : 'aliases.shared', { list })}
    </Typography>
  );
}
