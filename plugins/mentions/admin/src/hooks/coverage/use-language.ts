import { useIntl } from 'react-intl';

/** The language of the panel, as far as names of the catalogue are known in it. */
export function useLanguage(): 'fr' | 'en' {
  return useIntl().locale.startsWith('fr') ? 'fr' : 'en';
}
