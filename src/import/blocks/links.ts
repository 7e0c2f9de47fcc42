/** The protocols that Strapi's blocks accept in a link. */
const PROTOCOLS = new Set(['http:', 'https:', 'ftp:', 'mailto:', 'tel:']);

/**
 * The address a link may carry, or `undefined` when only its text can be kept (empty, `#anchor`, `javascript:`, or
 * relative to an unknown page).
 *
 * @param href as written
 * @param baseUrl the page it was written on, for relative addresses
 */
export function linkAddress(href: string | undefined, baseUrl?: string): string | undefined {
  const written = (href ?? '').trim().replace(/[\t\n\r]/g, '');
  if (written === '' || written.startsWith('#')) return undefined;
  if (written.startsWith('//')) return accepted(`https:${written}`);
  if (/^www\.[^/]+\./i.test(written)) return accepted(`https://${written}`);
  if (/^[a-z][a-z0-9+.-]*:/i.test(written)) return accepted(written);
  if (baseUrl && URL.canParse(written, baseUrl)) return accepted(new URL(written, baseUrl).href);
  return written.startsWith('/') ? written : undefined;
}

function accepted(address: string): string | undefined {
  return URL.canParse(address) && PROTOCOLS.has(new URL(address).protocol) ? address : undefined;
}

/** What an image is called when it has no alternative text: its file name. */
export function fileNameOf(address: string): string {
  const path = address.replace(/[?#].*$/, '');
  const name = path.slice(path.lastIndexOf('/') + 1);
  return safeDecode(name) || address;
}

/** Whether an address is that of an image file. */
export function isImageFile(address: string): boolean {
  return /\.(jpe?g|png|gif|webp|avif|svg|bmp)([?#]|$)/i.test(address);
}

function safeDecode(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
