import type { Core } from '@strapi/strapi';

import type { DecisionNote } from '../../../shared/document-tags';
import type { NotedDecision } from '../domain/reading/describe-tags';
import type { StoredDecision } from '../repositories/decisions';
import { findEditorNames } from '../repositories/editor-names';
import { currentEditor } from './current-editor';

/** Stored decisions with what there is to say of each: who made it, and when. */
export async function noteDecisions(
  strapi: Core.Strapi,
  decisions: readonly StoredDecision[]
): Promise<(NotedDecision & { readonly note: Required<Pick<DecisionNote, 'id' | 'at'>> & DecisionNote })[]> {
  const editors = decisions.flatMap(({ decidedBy }) => decidedBy ?? []);
  const names = await findEditorNames(strapi, editors);
  const you = currentEditor(strapi);
  return decisions.map(({ id, relation, entityId, verdict, decidedBy, decidedAt }) => ({
    relation,
    entityId,
    verdict,
    note: {
      id,
      verdict,
      by: names.get(decidedBy ?? ''),
      isYours: you !== undefined && decidedBy === you,
      at: stampOf({ decidedAt }),
    },
  }));
}

/** Tells one decision on a tag from a later one. */
export function stampOf({ decidedAt }: { readonly decidedAt: string | Date }): string {
  return new Date(decidedAt).toISOString();
}
