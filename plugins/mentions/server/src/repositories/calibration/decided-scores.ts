import type { Core } from '@strapi/strapi';

import type { ScoreCount } from '../../../../shared/calibration';
import { raw } from '../raw';
import { editedVersions } from './edited-versions';

/** Counts the decisions on tags that the tagger found by itself, by the score it gives them. */
export async function countDecidedScores(strapi: Core.Strapi): Promise<ScoreCount[]> {
  const edited = editedVersions(strapi);
  return raw(
    strapi,
    `select type, round(score::numeric, 3)::float as score, count(*)::int as tags,
       count(*) filter (where verdict in ('accepted', 'added', 'missed'))::int as right
     from (
       select decision.id, decision.verdict, mention.entity_type as type, max(mention.score) as score
       from mention_decisions as decision join mentions as mention on mention.target_id = decision.target_id
         and mention.content_type = decision.content_type and mention.entity_id = decision.entity_id
       where decision.relation <> 'mainPlatforms' and ${edited.sql}
       group by decision.id, decision.verdict, mention.entity_type
     ) as decided group by 1, 2 order by 1, 2`,
    edited.bindings
  );
}
