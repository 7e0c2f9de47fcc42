import type { Message } from './model';

const LOCALE_LIST = 'fr, en';

/** Why a text could not be imported, and what to do about it. */
export const problems = {
  noTitle: (): Message => ({
    fr: 'pas de titre : ajoutez « title: … » à son en-tête',
    en: 'no title: add “title: …” to its front matter',
  }),
  badDate: (key: string, value: string): Message => ({
    fr: `${key} « ${value} » n’est pas une date : écrivez-la AAAA-MM-JJ`,
    en: `${key} “${value}” is not a date: write it YYYY-MM-DD`,
  }),
  badNumber: (key: string, value: string): Message => ({
    fr: `${key} « ${value} » n’est pas un nombre`,
    en: `${key} “${value}” is not a number`,
  }),
  badLocale: (value: string): Message => ({
    fr: `la langue « ${value} » n’existe pas ici : utilisez l’une de ${LOCALE_LIST}`,
    en: `there is no locale “${value}” here: use one of ${LOCALE_LIST}`,
  }),
  badKind: (value: string): Message => ({
    fr: `« kind: ${value} » est inconnu : utilisez article ou training`,
    en: `unknown “kind: ${value}”: use article or training`,
  }),
  frontMatterOpen: (): Message => ({
    fr: 'l’en-tête ouvert par « --- » à la ligne 1 n’est jamais fermé',
    en: 'the front matter opened by “---” on line 1 is never closed',
  }),
  frontMatterBroken: (line: number, detail: string): Message => ({
    fr: `en-tête illisible à la ligne ${line} : ${detail}`,
    en: `broken front matter on line ${line}: ${detail}`,
  }),
  xmlBroken: (line: number, detail: string): Message => ({
    fr: `XML invalide à la ligne ${line} : ${detail} ; ce qui précède a été lu, la suite non`,
    en: `broken XML on line ${line}: ${detail}; what came before was read, the rest was not`,
  }),
  xmlUnknown: (root: string): Message => ({
    fr: `ce XML (<${root}>) n’est ni un export WordPress, ni un flux RSS ou Atom`,
    en: `this XML (<${root}>) is neither a WordPress export nor an RSS or Atom feed`,
  }),
  notReadable: (): Message => ({
    fr: 'ni Markdown, ni export WordPress, ni flux RSS ou Atom',
    en: 'neither Markdown, a WordPress export, nor an RSS or Atom feed',
  }),
  kindChanged: (): Message => ({
    fr: 'déjà importé sous un autre type de contenu : supprimez d’abord le document, ou rendez-lui son « kind »',
    en: 'already imported as another content type: delete that document first, or restore its “kind”',
  }),
};

/** What is worth knowing about a text that was imported all the same. */
export const notices = {
  unknownKeys: (keys: readonly string[]): Message => ({
    fr: `clés d’en-tête inconnues, ignorées : ${keys.join(', ')}`,
    en: `unknown front matter keys, ignored: ${keys.join(', ')}`,
  }),
  notUtf8: (): Message => ({
    fr: 'lu comme Windows-1252, car ce n’est pas de l’UTF-8',
    en: 'read as Windows-1252, as it is not UTF-8',
  }),
  excerptCut: (): Message => ({ fr: 'chapô de plus de 600 caractères, coupé', en: 'excerpt over 600 characters, cut' }),
  noCategory: (): Message => ({
    fr: 'une session de formation n’a pas de catégorie : ignorée',
    en: 'a training session has no category: ignored',
  }),
  skipped: (what: string, count: number): Message => ({
    fr: `laissé de côté : ${count} × ${what}`,
    en: `left aside: ${count} × ${what}`,
  }),
  otherFiles: (count: number): Message => ({
    fr: `fichiers d’autres types laissés de côté : ${count}`,
    en: `files of other kinds left aside: ${count}`,
  }),
  kept: (fields: readonly string[]): Message => ({
    fr: `modifié ici depuis l’import, gardé tel quel : ${fields.join(', ')}`,
    en: `edited here since the import, kept as it is: ${fields.join(', ')}`,
  }),
  unpublishedHere: (): Message => ({
    fr: 'dépublié ici depuis l’import : reste un brouillon',
    en: 'unpublished here since the import: stays a draft',
  }),
  slugTaken: (wanted: string, given: string): Message => ({
    fr: `l’adresse « ${wanted} » est prise : « ${given} » à la place`,
    en: `the slug “${wanted}” is taken: “${given}” instead`,
  }),
};
