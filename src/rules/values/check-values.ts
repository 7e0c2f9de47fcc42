import type { Core } from '@strapi/strapi';

import type { Violation } from '../problem';
import type { Save } from '../save';
import { storedOrSharedRow } from '../stored-row';
import { findViolations } from './find-violations';
import { mergeValues } from './merge';
import { type AttributesOf, type ValueRules, ruledNames, rulesOf } from './rules';

/** Checks what an entry will hold: a save that sends one of two dates is measured against the stored other one. */
export async function checkValues(strapi: Core.Strapi, save: Save): Promise<Violation[]> {
  const rules = rulesOf(save.uid, attributesIn(strapi));
  if (!rules || !ruledNames(rules).some((name) => save.data[name] !== undefined)) return [];
  const stored = save.action === 'create' ? {} : await storedOrSharedRow(strapi, save, componentsIn(save, rules));
  return findViolations(rules, mergeValues(stored, save.data));
}

function componentsIn({ data }: Save, { components }: ValueRules): string[] {
  return Object.keys(components).filter((name) => data[name] !== undefined);
}

/** Components are told from content types by where Strapi keeps them. */
function attributesIn(strapi: Core.Strapi): AttributesOf {
  const models = new Map<string, ReturnType<AttributesOf>>(
    [...Object.values(strapi.contentTypes), ...Object.values(strapi.components)].map(({ uid, attributes }) => [
      uid,
      attributes,
    ])
  );
  return (uid) => models.get(uid) ?? {};
}
