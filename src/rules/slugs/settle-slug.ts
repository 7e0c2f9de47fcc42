import type { Core } from '@strapi/strapi';

import { freeSlug } from '../../import/prepare/slug';
import type { Violation } from '../problem';
import type { Save } from '../save';
import { storedRow } from '../stored-row';
import { type SlugDecision, decideSlug } from './decide-slug';
import { type SlugField, slugFieldOf } from './slug-field';
import { type SlugScope, holderOf, slugsLike, slugsOf } from './slug-rows';

/**
 * Completes the slug of a save: made from the title when none was sent, the one that other locales have where they
 * share it. Strapi compares published entries only; here drafts count too, so that no draft waits with a slug that it
 * will never be published under.
 * @returns a violation when another entry has the slug
 */
export async function settleSlug(strapi: Core.Strapi, save: Save): Promise<Violation[]> {
  const field = slugFieldOf(strapi.contentType(save.uid));
  if (!field) return [];
  const { decision, scope } =
    save.action === 'clone' ? await copyFacts(strapi, save, field) : await saveFacts(strapi, save, field);
  if (decision.do === 'leave') return [];
  if (decision.do === 'take') return violations(strapi, scope, decision.slug);
  save.data[field.name] =
    decision.do === 'copy' ? decision.slug : freeSlug(decision.base, await slugsLike(strapi, scope, decision.base));
  return [];
}

type Settling = { decision: SlugDecision; scope: SlugScope };

async function saveFacts(strapi: Core.Strapi, save: Save, field: SlugField): Promise<Settling> {
  const { uid, data, documentId, locale } = save;
  const row = await storedRow(strapi, save);
  const others = field.isShared && documentId ? await slugsOf(strapi, uid, field, documentId) : [];
  const decision = decideSlug({
    sent: data[field.name],
    stored: textOf(row?.[field.name]),
    shared: others.find(({ slug }) => slug)?.slug,
    title: textOf(data[field.target] === undefined ? row?.[field.target] : data[field.target]),
  });
  const locales = field.isShared || !locale ? undefined : [locale];
  return { decision, scope: { uid, field, locales, except: documentId } };
}

/** A copy has every locale of its original, and gets one slug for all of them. */
async function copyFacts(strapi: Core.Strapi, { uid, data, documentId }: Save, field: SlugField): Promise<Settling> {
  const originals = documentId ? await slugsOf(strapi, uid, field, documentId) : [];
  const locales = field.isShared ? undefined : originals.flatMap(({ locale }) => locale ?? []);
  const title = originals.find(({ slug }) => slug)?.slug;
  const decision = decideSlug({ sent: data[field.name], stored: undefined, shared: undefined, title });
  return { decision, scope: { uid, field, locales, except: undefined } };
}

async function violations(strapi: Core.Strapi, scope: SlugScope, slug: string): Promise<Violation[]> {
  const holder = await holderOf(strapi, scope, slug);
  if (!holder) return [];
  const { name } = scope.field;
  return [{ path: [name], problem: { kind: 'slug-taken', field: name, slug, holder: holder.title } }];
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
