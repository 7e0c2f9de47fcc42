/** The languages in which administrators are told what is wrong. */
export type Language = 'en' | 'fr';
