import type { Message } from '../model';
import { messageOf } from '../problem';
import { isRow, rowsOf, stringOf } from './rows';

/** Why Strapi refused a document, field by field; `undefined` for any other error. */
export function reasonFromStrapi(error: unknown): Message | undefined {
  if (!isRow(error) || !isRow(error['details'])) return undefined;
  const lines = rowsOf(error['details']['errors']).map((each) => {
    const path = Array.isArray(each['path']) ? each['path'].join('.') : '';
    const message = stringOf(each, 'message');
    return message.startsWith(path) ? message : `${path}: ${message}`;
  });
  const text = lines.length > 0 ? lines.join('; ') : messageOf(error);
  return { fr: text, en: text };
}
