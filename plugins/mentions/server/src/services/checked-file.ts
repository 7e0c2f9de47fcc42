import { createHash } from 'node:crypto';

import { OUTCOMES, type CheckedFile, type CheckedRow, type Outcome } from '../../../shared/catalogue-transfer';
import { changeOf, type EntryChange } from '../domain/transfer/diff';
import { ENTRY_TYPES, type Draft, type StoredEntry } from '../domain/transfer/entry';
import type { Verdict } from '../domain/transfer/judge';
import type { Language } from './languages';
import { sayRowProblem } from './row-problems';

/** What became of a file’s rows, as people read it. */
export function toCheckedFile(verdicts: readonly Verdict[], bytes: Uint8Array, language: Language): CheckedFile {
  return {
    revision: revisionOf(verdicts, bytes),
    counts: countOutcomes(verdicts),
    rows: verdicts.map((verdict) => toRow(verdict, language)),
  };
}

/** How many rows there are of each outcome. */
export function countOutcomes(verdicts: readonly Verdict[]): Record<Outcome, number> {
  const counts: Record<Outcome, number> = { create: 0, change: 0, unchanged: 0, refused: 0 };
  for (const { outcome } of verdicts) counts[OUTCOMES.find((one) => one === outcome) ?? 'refused']++;
  return counts;
}

/** Tells a file and what would become of it from another, and from the same one once the catalogue has changed. */
export function revisionOf(verdicts: readonly Verdict[], bytes: Uint8Array): string {
  const hash = createHash('sha1').update(bytes);
  for (const verdict of verdicts) {
    const details = 'change' in verdict ? verdict.change : 'problems' in verdict ? verdict.problems : null;
    hash.update(JSON.stringify([verdict.outcome, verdict.stored?.documentId ?? null, details]));
  }
  return hash.digest('base64url');
}

function toRow(verdict: Verdict, language: Language): CheckedRow {
  const { draft, stored, outcome } = verdict;
  const change = changeIn(verdict);
  return {
    line: draft.line,
    outcome,
    type: ENTRY_TYPES.find((one) => one === draft.type),
    slug: draft.slug,
    name: nameIn(draft, stored, language),
    reasons: outcome === 'refused' ? verdict.problems.map((problem) => sayRowProblem(problem, language)) : [],
    changes: change?.fields ?? [],
    aliases: change?.aliases ?? { added: [], removed: [], changed: [] },
  };
}

/** A new entry changes one that has nothing yet. */
function changeIn(verdict: Verdict): EntryChange | undefined {
  if (verdict.outcome === 'change') return verdict.change;
  if (verdict.outcome !== 'create') return undefined;
  const { type, slug } = verdict.wanted;
  return changeOf(verdict.wanted, { type, slug, documentId: '', values: {}, domains: [], aliases: [] });
}

function nameIn(draft: Draft, stored: StoredEntry | undefined, language: Language): string | undefined {
  const values = { ...stored?.values, ...draft.values };
  const [first, second] = language === 'fr' ? (['fr', 'en'] as const) : (['en', 'fr'] as const);
  return values[`name.${first}`] ?? values[`name.${second}`] ?? undefined;
}
