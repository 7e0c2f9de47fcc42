import { readFile } from 'node:fs/promises';

import type { Core } from '@strapi/strapi';

import { getSettings } from '../config/settings';
import { ENTRY_TYPES, type EntryType } from '../domain/transfer/entry';
import type { Importer } from '../services/catalogue-import';
import { getService } from '../services/get-service';
import type { SentFile } from '../services/transfer-file';
import { readFormat, readImport, readUpload } from '../validation/transfer';
import { answering, languageOf, type HttpContext } from './http';
import { mayDo, updatable } from './may-do';

const CONTENT_TYPES = { json: 'application/json; charset=utf-8', csv: 'text/csv; charset=utf-8' } as const;

/** The catalogue as files. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const { catalogue } = getSettings(strapi);
  const allowed = async (context: HttpContext, action: 'create' | 'read'): Promise<Set<EntryType>> => {
    const types = new Set<EntryType>();
    for (const type of ENTRY_TYPES) {
      if (await mayDo(strapi, context, action, { contentType: catalogue[type].contentType })) types.add(type);
    }
    return types;
  };
  const importer = async (context: HttpContext): Promise<Importer> => ({
    mayCreate: await allowed(context, 'create'),
    mayUpdate: (type, ids) => updatable(strapi, context, catalogue[type].contentType, ids),
  });
  const sent = async ({ request: { files } }: HttpContext): Promise<SentFile> => {
    const { path, format } = readUpload(files);
    return { format, bytes: await readFile(path) };
  };

  return {
    export: answering(async (context) => {
      const format = readFormat(context.params['format']);
      const types = await allowed(context, 'read');
      if (types.size === 0) return context.forbidden();
      const stream = await getService(strapi, 'catalogueExport').stream(format, types);
      context.set('Content-Type', CONTENT_TYPES[format]);
      context.set('Content-Disposition', `attachment; filename="catalogue.${format}"`);
      context.body = stream;
    }),

    check: answering(async (context) =>
      getService(strapi, 'catalogueImport').check(await sent(context), await importer(context), languageOf(context))
    ),

    write: answering(async (context) => {
      const { revision, name } = readImport(context.request.body);
      return getService(strapi, 'catalogueImport').write(await sent(context), await importer(context), revision, name);
    }),

    progress: answering(
      async (context) =>
        getService(strapi, 'importsUnderWay').progress(context.params['name'] ?? '') ?? context.notFound()
    ),

    stop: answering(async (context) => {
      const isStopped = getService(strapi, 'importsUnderWay').stop(context.params['name'] ?? '');
      return isStopped ? { isStopped } : context.notFound();
    }),
  };
};
