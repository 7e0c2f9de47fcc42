/** The locale of a language tag (`fr-FR` is `fr`). */
export function localeOfLanguage(tag: string | undefined): string | undefined {
  return tag?.trim().toLowerCase().split(/[-_]/)[0] || undefined;
}
