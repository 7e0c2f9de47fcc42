import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import { toQuery } from '../../coverage/filters';
import { taggedByLocale } from '../../coverage/language-shares';
import { lookOf } from '../../coverage/palette';
import { useCoverageNames } from '../../hooks/coverage/use-coverage-names';
import { useLanguage } from '../../hooks/coverage/use-language';
import { useWords } from '../../hooks/use-words';
import { Section } from '../section';
import { useCoverage } from './coverage-context';
import { CsvButton } from './csv-button';
import { FigureLink } from './figure-link';
import { FiguresTable } from '../figures-table';
import { ShareBar } from './share-bar';
import { Swatch } from './swatch';

/** How much of it all is in which language, and how many texts have no tag. */
export function LanguagesSection() {
  const say = useWords();
  const language = useLanguage();
  const { formatNumber } = useIntl();
  const { sayType, sayLocale } = useCoverageNames();
  const { overview, scope } = useCoverage();
  const percent = (share: number) => formatNumber(share, { style: 'percent' });
  const shares = taggedByLocale(overview.shares).map((share, place) => ({ ...share, look: lookOf(place) }));
  const title = say('coverage.languages.title');

  const rows = overview.shares.flatMap(({ contentType, locale, texts, tagged }) => {
    const type = overview.types.find((one) => one.contentType === contentType);
    if (!type) return [];
    const own = { ...scope, contentType, locale };
    const name = say('coverage.list', { type: sayType(type), locale: sayLocale(locale) });
    const untagged = texts - tagged;
    return [
      {
        key: `${contentType} ${locale}`,
        cells: [
          name,
          <FigureLink key="texts" label={say('coverage.textsOf', { name, texts })} figure={{ scope: own }}>
            {formatNumber(texts)}
          </FigureLink>,
          untagged === 0 ? (
            formatNumber(0)
          ) : (
            <FigureLink
              key="untagged"
              label={say('coverage.untaggedOf', { name, texts: untagged })}
              figure={{ scope: own, isUntagged: true }}
            >
              {say('coverage.untaggedShare', { texts: untagged, share: percent(untagged / texts) })}
            </FigureLink>
          ),
        ],
      },
    ];
  });

  return (
    <Section
      title={title}
      about={say('coverage.languages.about')}
      action={<CsvButton table="languages" query={toQuery({ ...scope, language })} />}
    >
      {shares.length > 0 && (
        <Box>
          <ShareBar shares={shares} />
          <Flex tag="ul" gap={6} wrap="wrap" paddingTop={3}>
            {shares.map(({ locale, share, tagged, look }) => (
              <Flex key={locale} tag="li" gap={2}>
                <Swatch look={look} />
                <Typography>
                  {say('coverage.languageShare', { locale: sayLocale(locale), share: percent(share), texts: tagged })}
                </Typography>
              </Flex>
            ))}
          </Flex>
        </Box>
      )}
      <FiguresTable
        label={title}
        headings={[say('coverage.kindOfText'), say('coverage.texts'), say('coverage.untagged')]}
        rows={rows}
      />
    </Section>
  );
}
