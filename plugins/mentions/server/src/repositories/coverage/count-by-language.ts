import type { Core } from '@strapi/strapi';

import type { CoverageScope, CoverageShare } from '../../../../shared/coverage';
import { raw } from '../raw';
import { textsIn } from './scope';

/** A share, with what its texts are dated by. */
export interface LanguageCount extends CoverageShare {
  /** Texts without a day of their own. */
  readonly undated: number;
  readonly first: string;
  readonly last: string;
}

/** Counts texts and tagged texts by content type and locale. */
export async function countByLanguage(strapi: Core.Strapi, scope: CoverageScope): Promise<LanguageCount[]> {
  const texts = textsIn(strapi, scope);
  return raw(
    strapi,
    `select type as "contentType", locale, count(*)::int as texts, count(*) filter (where tagged)::int as tagged,
       count(*) filter (where not dated)::int as undated, min(day)::text as first, max(day)::text as last
     from (${texts.sql}) as texts group by 1, 2 order by 1, 2`,
    texts.bindings
  );
}
