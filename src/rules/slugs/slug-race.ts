import type { Core } from '@strapi/strapi';

import type { Violation } from '../problem';
import type { Save } from '../save';
import { isSlugIndex } from './slug-indexes';
import { slugFieldOf } from './slug-field';

const uniqueViolation = '23505';

/** Two saves that take the same slug at the same moment: the database lets one through, and the other hears why. */
export function slugRace(strapi: Core.Strapi, { uid, data }: Save, error: unknown): Violation[] {
  const field = slugFieldOf(strapi.contentType(uid));
  if (!field || !isDatabaseError(error) || error.code !== uniqueViolation || !isSlugIndex(error.constraint)) return [];
  const slug = String(data[field.name] ?? '');
  return [{ path: [field.name], problem: { kind: 'slug-taken', field: field.name, slug, holder: undefined } }];
}

function isDatabaseError(error: unknown): error is { code: string; constraint: string } {
  return error instanceof Error && 'code' in error && 'constraint' in error && typeof error.constraint === 'string';
}
