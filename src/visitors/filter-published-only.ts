import type { Core } from '@strapi/strapi';

import { isVisitor } from './is-visitor';
import { type Model, throughPublishedOnly } from './published-relations';

type QueryParams = { transform(uid: string, params: Readonly<Record<string, unknown>>): object };

/**
 * Keeps the filters of visitors away from drafts. Every read of REST and GraphQL, with all that it populates, has its
 * parameters turned into a query by this one service of Strapi.
 */
export function filterPublishedOnly(strapi: Core.Strapi): void {
  const service: QueryParams = strapi.get('query-params');
  const { transform } = service;
  const modelOf = (uid: string) => modelIn(strapi, uid);
  service.transform = (uid, params) => {
    const state = strapi.requestContext.get()?.state;
    return transform(uid, state && isVisitor(state) ? throughPublishedOnly(params, uid, modelOf) : params);
  };
}

function modelIn(strapi: Core.Strapi, uid: string): Model {
  const type = Object.values(strapi.contentTypes).find((known) => known.uid === uid);
  const component = Object.values(strapi.components).find((known) => known.uid === uid);
  const attributes: Readonly<Record<string, object>> = type?.attributes ?? component?.attributes ?? {};
  const links = Object.entries(attributes).flatMap(([name, attribute]) => {
    const link = 'target' in attribute ? attribute.target : 'component' in attribute && attribute.component;
    return typeof link === 'string' ? [[name, link] as const] : [];
  });
  return { hasDrafts: type?.options?.draftAndPublish === true, links: Object.fromEntries(links) };
}
