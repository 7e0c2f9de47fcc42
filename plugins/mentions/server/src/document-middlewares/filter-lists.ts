import type { Core, Modules } from '@strapi/strapi';

import { LIST_FILTER_PARAMETER, LIST_FILTERS } from '../../../shared/list-columns';
import { readableTypes } from '../services/readable-types';
import { getService } from '../services/get-service';

/** Narrows the content manager’s lists to what their address says of tags. */
export function filterLists(strapi: Core.Strapi): Modules.Documents.Middleware.Middleware {
  return async (context, next) => {
    if (context.action !== 'findMany' && context.action !== 'count') return next();
    const request = strapi.requestContext.get();
    const asked: unknown = request?.request.query[LIST_FILTER_PARAMETER];
    const filter = LIST_FILTERS.find((one) => one === asked);
    if (!request || !filter || request.path !== `/content-manager/collection-types/${context.uid}`) return next();
    if (request.state['userAbility']?.can('plugin::mentions.tags.read') !== true) return next();

    const type = (await readableTypes(strapi, request)).find(({ uid }) => uid === context.uid);
    if (!type) return next();
    const { sql, bindings } = await getService(strapi, 'lists').rowsOf(type, filter);
    const rows = strapi.db.connection.raw(sql, [...bindings]);
    const { filters } = context.params;
    Object.assign(context.params, { filters: { $and: [...(filters ? [filters] : []), { id: { $in: rows } }] } });
    return next();
  };
}
