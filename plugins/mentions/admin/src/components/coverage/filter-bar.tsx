import { Box, DatePicker, Field, Grid, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import type { CoverageOverview } from '../../../../shared/coverage';
import { type CoverageFilters, PERIODS, TOPS } from '../../coverage/filters';
import { toDate, toDay } from '../../coverage/local-day';
import { useCoverageNames } from '../../hooks/coverage/use-coverage-names';
import type { FilterChanges } from '../../hooks/coverage/use-coverage-filters';
import { useWords } from '../../hooks/use-words';

interface Props {
  readonly filters: CoverageFilters;
  readonly overview: Pick<CoverageOverview, 'types' | 'locales'>;
  readonly onChange: (changes: FilterChanges) => void;
}

/** Stands for no choice: a list cannot hold an empty value. */
const ANY = 'any';

/** Which texts the page is about, and how they are counted. */
export function FilterBar({ filters, overview: { types, locales }, onChange }: Props) {
  const say = useWords();
  const { formatNumber } = useIntl();
  const { sayType, sayLocale } = useCoverageNames();
  const { period, from, to, unit, contentType, locale, version, top } = filters;
  const any = [ANY, say('coverage.all')] as const;
  const select = (
    key: keyof CoverageFilters,
    value: string,
    choices: readonly (readonly [value: string, name: string])[]
  ) => (
    <Grid.Item col={4} s={6} xs={12} direction="column" alignItems="stretch">
      <Field.Root name={key}>
        <Field.Label>{say(`coverage.filter.${key}`)}</Field.Label>
        <SingleSelect
          size="S"
          value={value}
          onChange={(chosen) => onChange({ [key]: chosen === ANY ? undefined : String(chosen) })}
        >
          {choices.map(([one, name]) => (
            <SingleSelectOption key={one} value={one}>
              {name}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
    </Grid.Item>
  );
  return (
    <Box
      tag="section"
      aria-label={say('coverage.filters')}
      background="neutral0"
      hasRadius
      padding={4}
      shadow="filterShadow"
    >
      <Grid.Root gap={4}>
        {select(
          'period',
          period,
          PERIODS.map((one) => [one, say(`coverage.period.${one}`)])
        )}
        {period === 'custom' && (
          <>
            <DayFilter name="from" value={from} onChange={onChange} />
            <DayFilter name="to" value={to} onChange={onChange} />
          </>
        )}
        {select('unit', unit, [
          ['month', say('coverage.month')],
          ['week', say('coverage.week.name')],
        ])}
        {select('contentType', contentType ?? ANY, [
          any,
          ...types.map((type) => [type.contentType, sayType(type)] as const),
        ])}
        {select('locale', locale ?? ANY, [any, ...locales.map((code) => [code, sayLocale(code)] as const)])}
        {select('version', version, [
          ['published', say('coverage.version.published')],
          ['draft', say('coverage.version.draft')],
        ])}
        {select(
          'top',
          String(top),
          TOPS.map((count) => [String(count), formatNumber(count)])
        )}
      </Grid.Root>
    </Box>
  );
}

interface DayProps {
  readonly name: 'from' | 'to';
  readonly value: string | undefined;
  readonly onChange: (changes: FilterChanges) => void;
}

/** One end of a period. */
function DayFilter({ name, value, onChange }: DayProps) {
  const say = useWords();
  const { locale } = useIntl();
  const change = (date: Date | undefined) => onChange({ [name]: date && toDay(date) });
  return (
    <Grid.Item col={4} s={6} xs={12} direction="column" alignItems="stretch">
      <Field.Root name={name}>
        <Field.Label>{say(`coverage.filter.${name}`)}</Field.Label>
        <DatePicker
          size="S"
          // Newsrooms’ weeks begin on Monday in both languages.
          locale={locale.startsWith('fr') ? 'fr-FR' : 'en-GB'}
          value={value === undefined ? undefined : toDate(value)}
          onChange={change}
          onClear={() => change(undefined)}
          clearLabel={say('coverage.clearDay')}
        />
      </Field.Root>
    </Grid.Item>
  );
}
