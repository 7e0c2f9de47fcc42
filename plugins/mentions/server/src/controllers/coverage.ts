import type { Core } from '@strapi/strapi';

import { findTextType } from '../config/settings';
import { getService } from '../services/get-service';
import { Refusal } from '../services/problems';
import {
  type CoverageQuery,
  readCoverage,
  readCoverageList,
  readExport,
  readFew,
  readSeries,
} from '../validation/coverage';
import { answering, type HttpContext, languageOf } from './http';

/** What the archive speaks of, in figures: no text is shown here, only how many there are. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const coverage = () => getService(strapi, 'coverage');
  const today = () => new Date().toISOString().slice(0, 10);
  const known = <Query extends CoverageQuery>(context: HttpContext, query: Query) => {
    const { contentType } = query.scope;
    if (contentType !== undefined && findTextType(strapi, contentType) === undefined) {
      throw new Refusal({ kind: 'not-tagged', contentType });
    }
    return { ...query, language: query.language ?? languageOf(context) };
  };

  return {
    overview: answering(async (context) => {
      const { scope } = known(context, readCoverage(context.query));
      return coverage().overview(scope);
    }),
    series: answering(async (context) => {
      const { scope, request, language } = known(context, readSeries(context.query));
      return coverage().series(scope, request, language);
    }),
    firstSeen: answering(async (context) => {
      const { scope, page, language } = known(context, readCoverageList(context.query));
      return coverage().firstSeen(scope, page, language);
    }),
    uncovered: answering(async (context) => {
      const { scope, page, weeks, language } = known(context, readCoverageList(context.query));
      return coverage().uncovered(scope, { ...page, weeks, today: today() }, language);
    }),
    month: answering(async (context) => {
      const { limit, language } = readFew(context.query);
      return coverage().month(today(), limit, language ?? languageOf(context));
    }),
    export: answering(async (context) => {
      const query = known(context, readExport(context.params['table'], context.query));
      const csv = await getService(strapi, 'coverageExport').csv({ ...query, today: today() });
      context.set('Content-Type', 'text/csv; charset=utf-8');
      context.set('Content-Disposition', `attachment; filename="${query.table}.csv"`);
      context.body = csv;
    }),
  };
};
