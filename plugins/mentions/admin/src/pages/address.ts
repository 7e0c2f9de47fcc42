import { PLUGIN_ID } from '../plugin-id';

/** The page for files of the catalogue, below that of the catalogue. */
export const TRANSFER = 'files';

/** Where a page of the plugin is in the panel. */
export function addressOf(path: string): string {
  return `/plugins/${PLUGIN_ID}/${path}`;
}

/** Where a text is edited in the panel. */
export function addressOfText(text: {
  readonly contentType: string;
  readonly documentId: string;
  readonly locale: string;
}): string {
  const { contentType, documentId, locale } = text;
  const query = new URLSearchParams({ 'plugins[i18n][locale]': locale });
  return `/content-manager/collection-types/${contentType}/${documentId}?${query.toString()}`;
}
