import type { CoverageTable } from '../../../shared/coverage';
import type { Language } from './problems';

type Headings = readonly string[];

const HEADINGS: Readonly<Record<Language, Readonly<Record<CoverageTable, Headings>>>> = {
  en: {
    platforms: ['From', 'Platform', 'Mentions', 'Texts'],
    features: ['From', 'Feature', 'Platform', 'Mentions', 'Texts'],
    languages: ['Content type', 'Language', 'Texts', 'Tagged', 'Untagged'],
    'first-seen': ['First seen', 'Feature', 'Platform', 'Texts'],
    uncovered: ['Platform', 'Last text', 'Weeks since', 'Texts'],
  },
  fr: {
    platforms: ['À partir du', 'Plateforme', 'Mentions', 'Textes'],
    features: ['À partir du', 'Fonctionnalité', 'Plateforme', 'Mentions', 'Textes'],
    languages: ['Type de contenu', 'Langue', 'Textes', 'Étiquetés', 'Sans étiquette'],
    'first-seen': ['Vue la première fois', 'Fonctionnalité', 'Plateforme', 'Textes'],
    uncovered: ['Plateforme', 'Dernier texte', 'Semaines depuis', 'Textes'],
  },
};

/** The first row of a table, in a language. */
export function headingsOf(table: CoverageTable, language: Language): Headings {
  return HEADINGS[language][table];
}
