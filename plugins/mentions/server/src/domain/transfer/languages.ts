import type { Locale } from '../catalogue/types';
import { LANGUAGES, type FileLanguage } from './entry';

/** The language of catalogue files that a locale is written in, `fr-CA` in French; undefined for any other. */
export function languageOfLocale(locale: Locale): FileLanguage | undefined {
  return LANGUAGES.find((language) => locale === language || locale.startsWith(`${language}-`));
}
