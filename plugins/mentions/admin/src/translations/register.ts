import { PLUGIN_ID } from '../plugin-id';

type Texts = Readonly<Record<string, string>>;

const languages: Readonly<Record<string, (() => Promise<{ default: Texts }>) | undefined>> = {
  en: () => import('./en.json'),
  fr: () => import('./fr.json'),
};

/** The plugin’s texts in the languages of the panel; nothing for those it does not speak. */
export function registerTrads({ locales }: { locales: string[] }) {
  return Promise.all(locales.map(async (locale) => ({ locale, data: await textsIn(locale) })));
}

async function textsIn(locale: string): Promise<Record<string, string>> {
  const texts = await languages[locale]?.();
  const entries = Object.entries(texts?.default ?? {});
  // All plugins share one list of texts.
  return Object.fromEntries(entries.map(([key, text]) => [`${PLUGIN_ID}.${key}`, text]));
}
