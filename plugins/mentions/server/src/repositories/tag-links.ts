import type { Core } from '@strapi/strapi';

import type { ContentTypeUID } from '../config/settings';
import { joinTableOf } from './join-table';
import { raw } from './raw';

/** The rows that one row of a text should be linked to, in order. */
export interface WantedLinks {
  readonly rowId: number;
  readonly targets: readonly number[];
}

/**
 * Makes one relation of some rows what it should be, without touching the rows themselves: their `updatedAt` stays, so
 * that a draft does not count as modified because the tagger has learnt a new word. Links that are right already stay.
 */
export async function writeLinks(
  strapi: Core.Strapi,
  uid: ContentTypeUID,
  attribute: string,
  rows: readonly WantedLinks[]
): Promise<void> {
  if (rows.length === 0) return;
  const { name, joinColumn, inverseJoinColumn, orderColumnName, inverseOrderColumnName } = joinTableOf(
    strapi,
    uid,
    attribute
  );
  const [from, to] = [joinColumn.name, inverseJoinColumn.name];
  const links = rows.flatMap(({ rowId, targets }) => targets.map((target, index) => ({ rowId, target, index })));
  const wanted = 'unnest(?::int[], ?::int[], ?::int[]) as wanted(source, target, place)';
  const bindings = [
    links.map(({ rowId }) => rowId),
    links.map(({ target }) => target),
    links.map(({ index }) => index + 1),
  ];

  await raw(
    strapi,
    `delete from "${name}" as link where "${from}" = any(?) and not exists (
       select from ${wanted} where source = link."${from}" and target = link."${to}")`,
    [rows.map(({ rowId }) => rowId), ...bindings]
  );
  if (links.length === 0) return;
  const order = orderColumnName ? [{ column: orderColumnName, value: 'place' }] : [];
  // Among the texts of a platform, new ones stand last; counting them for each link would take longer than all the rest.
  const inverse = inverseOrderColumnName ? [{ column: inverseOrderColumnName, value: 'source' }] : [];
  const columns = [{ column: from, value: 'source' }, { column: to, value: 'target' }, ...order, ...inverse];
  await raw(
    strapi,
    `insert into "${name}" (${columns.map(({ column }) => `"${column}"`).join(', ')})
     select ${columns.map(({ value }) => value).join(', ')} from ${wanted}
     where not exists (select from "${name}" where "${from}" = source and "${to}" = target)`,
    bindings
  );
  if (!orderColumnName) return;
  await raw(
    strapi,
    `update "${name}" as link set "${orderColumnName}" = place from ${wanted}
     where "${from}" = source and "${to}" = target and "${orderColumnName}" is distinct from place`,
    bindings
  );
}
