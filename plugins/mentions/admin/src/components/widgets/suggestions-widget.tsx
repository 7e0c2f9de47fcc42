import { Widget } from '@strapi/strapi/admin';
import { Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';

import type { OpenSuggestions, Suggestion } from '../../../../shared/suggestions';
import { useLanguage } from '../../hooks/coverage/use-language';
import { useAnswer } from '../../hooks/use-answer';
import { useWords } from '../../hooks/use-words';
import { WidgetAnswer } from './widget-answer';

const SHOWN = 3;

/** How many suggestions wait for a decision, and those that wait longest. */
export function SuggestionsWidget() {
  const say = useWords();
  const { answer, reload } = useAnswer<OpenSuggestions>(
    `/mentions/suggestions/open?limit=${SHOWN}&language=${useLanguage()}`
  );
  return (
    <WidgetAnswer answer={answer} onRetry={reload}>
      {({ count, oldest }) =>
        count === 0 ? (
          <Widget.NoData>{say('widget.suggestions.none')}</Widget.NoData>
        ) : (
          <Flex direction="column" alignItems="stretch" gap={3}>
            <Typography variant="beta" tag="p">
              {say('widget.suggestions.count', { count })}
            </Typography>
            <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
              {oldest.map((suggestion) => (
                <li key={`${suggestion.documentId} ${suggestion.name}`}>
                  <Link tag={NavLink} to={textAddress(suggestion)}>
                    {suggestion.title ?? suggestion.documentId}
                  </Link>
                  <Typography textColor="neutral600" tag="p">
                    {say('widget.suggestions.one', { name: suggestion.name, words: suggestion.words })}
                  </Typography>
                </li>
              ))}
            </Flex>
          </Flex>
        )
      }
    </WidgetAnswer>
  );
}

function textAddress({ contentType, documentId, locale }: Suggestion): string {
  const query = locale === '' ? '' : `?plugins[i18n][locale]=${locale}`;
  return `/content-manager/collection-types/${contentType}/${documentId}${query}`;
}
