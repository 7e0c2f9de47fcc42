import type { Core } from '@strapi/strapi';

import { textSettings, textTypes } from '../config/settings';
import { getService } from '../services/get-service';
import { readReadFields } from '../validation/read-fields';
import { answering } from './http';

/** Which fields of texts are read. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const known = () =>
    Object.fromEntries(textTypes(strapi).map((uid) => [uid, textSettings(strapi, uid)?.fields ?? []]));
  return {
    find: answering(async () => getService(strapi, 'readFields').all()),
    choose: answering(({ request }) => getService(strapi, 'readFields').choose(readReadFields(request.body, known()))),
  };
};
