import type { Core } from '@strapi/strapi';

import type { Save } from '../save';
import { readingMinutes } from './reading-minutes';

/** Computes the reading time with the body it belongs to; what a client says of it is dropped. */
export function completeReadingTime(strapi: Core.Strapi, { uid, data }: Save): void {
  const { attributes } = strapi.contentType(uid);
  if (!('readingMinutes' in attributes)) return;
  delete data['readingMinutes'];
  if (data['body'] !== undefined) data['readingMinutes'] = readingMinutes(data['body']);
}
