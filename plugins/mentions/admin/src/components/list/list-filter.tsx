import { useQueryParams } from '@strapi/strapi/admin';
import { SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useParams } from 'react-router-dom';

import { LIST_FILTER_PARAMETER, LIST_FILTERS } from '../../../../shared/list-columns';
import { useRights } from '../../hooks/use-rights';
import { useSetup } from '../../hooks/use-setup';
import { useWords } from '../../hooks/use-words';

const ALL = 'all';

interface ListQuery {
  readonly page?: string;
  readonly plugins?: Readonly<Record<string, Readonly<Record<string, string | undefined>> | undefined>>;
}

/** Narrows the list of a tagged type by what is known of its tags; the address keeps it, so that it can be shared. */
export function ListFilterControl() {
  const say = useWords();
  const { slug = '' } = useParams<{ slug: string }>();
  const isTagged = useSetup()?.types[slug] !== undefined;
  const { maySee } = useRights();
  const [{ query }, setQuery] = useQueryParams<ListQuery>();
  if (!isTagged || !maySee) return null;

  const shown = query.plugins?.['mentions']?.[LIST_FILTER_PARAMETER];
  const choose = (value: string): void => {
    const mentions = { [LIST_FILTER_PARAMETER]: value === ALL ? undefined : value };
    setQuery({ page: '1', plugins: { ...query.plugins, mentions } });
  };
  return (
    <SingleSelect
      size="S"
      aria-label={say('listFilter.label')}
      value={LIST_FILTERS.find((filter) => filter === shown) ?? ALL}
      onChange={(value) => choose(String(value))}
    >
      {([ALL, ...LIST_FILTERS] as const).map((filter) => (
        <SingleSelectOption key={filter} value={filter}>
          {say(`listFilter.${filter}`)}
        </SingleSelectOption>
      ))}
    </SingleSelect>
  );
}
