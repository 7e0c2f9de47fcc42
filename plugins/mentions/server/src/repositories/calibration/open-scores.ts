import type { Core } from '@strapi/strapi';

import type { ScoreCount } from '../../../../shared/calibration';
import { raw } from '../raw';
import { editedVersions } from './edited-versions';

/** Counts the tags of the archive that nobody has decided on, by their score: those that thresholds decide on. */
export async function countOpenScores(strapi: Core.Strapi): Promise<Omit<ScoreCount, 'right'>[]> {
  const edited = editedVersions(strapi);
  return raw(
    strapi,
    `select type, round(score::numeric, 3)::float as score, count(*)::int as tags
     from (
       select mention.content_type, mention.target_id, mention.target_locale, mention.entity_type as type,
         mention.entity_id, max(mention.score) as score
       from mentions as mention where ${edited.sql} group by 1, 2, 3, 4, 5
     ) as tag
     where not exists (select from mention_decisions as decision where decision.target_id = tag.target_id
       and decision.content_type = tag.content_type and decision.entity_id = tag.entity_id
       and decision.relation <> 'mainPlatforms')
     group by 1, 2 order by 1, 2`,
    edited.bindings
  );
}
