import { conflictsIn } from '../catalogue/check';
import type { Catalogue, Entity, Slug } from '../catalogue/types';
import type { DocumentId } from '../decide/decisions';
import { fold } from '../text/fold';
import { checkDraft, type Rules } from './check-draft';
import { changeOf, touchesWords, type EntryChange } from './diff';
import { entryKey, type Draft, type EntryType, type RowProblem, type StoredEntry, type WantedEntry } from './entry';
import { withWanted } from './wanted-catalogue';

/** What would become of a row. */
export type Verdict = { readonly draft: Draft; readonly stored?: StoredEntry } & (
  | { readonly outcome: 'create'; readonly wanted: WantedEntry }
  | {
      readonly outcome: 'change';
      readonly wanted: WantedEntry;
      readonly stored: StoredEntry;
      readonly change: EntryChange;
    }
  | { readonly outcome: 'unchanged' }
  | { readonly outcome: 'refused'; readonly problems: readonly RowProblem[] }
);
export type Good = Extract<Verdict, { readonly outcome: 'create' | 'change' }>;

/** What rows are judged by, beside themselves. */
export interface Newsroom {
  readonly rules: Rules;
  /** The entries that rows name, by `entryKey`. */
  readonly stored: ReadonlyMap<string, StoredEntry>;
  /** All platforms, by slug. */
  readonly platforms: ReadonlyMap<Slug, DocumentId>;
  readonly catalogue: Catalogue;
  readonly mayCreate: ReadonlySet<EntryType>;
  /** Whether an entry may be changed by whoever asks. */
  readonly mayUpdate: (entry: StoredEntry) => boolean;
}

/** What would become of each row of a file, in order: good ones stay good whatever is wrong with others. */
export function judge(drafts: readonly Draft[], newsroom: Newsroom): Verdict[] {
  const first = new Map<string, number>();
  let verdicts = drafts.map((draft) => {
    const key = entryKey(draft.type === 'feature' ? 'feature' : 'platform', draft.slug ?? '');
    const line = draft.slug ? first.get(key) : undefined;
    if (line === undefined) first.set(key, draft.line);
    const stored = newsroom.stored.get(key);
    if (line === undefined) return judgeOne(draft, stored, newsroom);
    return refused({ draft, stored }, { kind: 'duplicate', slug: draft.slug ?? '', line });
  });
  // What one row lacks without another that is refused, it may be refused for itself.
  for (let before = -1; before !== countRefused(verdicts);) {
    before = countRefused(verdicts);
    verdicts = refuseTaken(refuseOrphans(verdicts, newsroom), newsroom);
  }
  return verdicts;
}

/** True for rows that would be written. */
export function isGood(verdict: Verdict): verdict is Good {
  return verdict.outcome === 'create' || verdict.outcome === 'change';
}

function judgeOne(draft: Draft, stored: StoredEntry | undefined, newsroom: Newsroom): Verdict {
  const checked = checkDraft(draft, stored, newsroom.rules);
  if ('problems' in checked) return { draft, stored, outcome: 'refused', problems: checked.problems };
  const { wanted } = checked;
  const { type } = wanted;
  if (!stored) {
    if (newsroom.mayCreate.has(type)) return { draft, outcome: 'create', wanted };
    return refused({ draft }, { kind: 'not-allowed', action: 'create', type });
  }
  const change = changeOf(wanted, stored);
  if (!change) return { draft, stored, outcome: 'unchanged' };
  if (newsroom.mayUpdate(stored)) return { draft, stored, outcome: 'change', wanted, change };
  return refused({ draft, stored }, { kind: 'not-allowed', action: 'update', type });
}

function refused({ draft, stored }: Pick<Verdict, 'draft' | 'stored'>, problem: RowProblem): Verdict {
  return { draft, stored, outcome: 'refused', problems: [problem] };
}

function countRefused(verdicts: readonly Verdict[]): number {
  return verdicts.filter(({ outcome }) => outcome === 'refused').length;
}

/** Features whose platform neither the catalogue has nor the file creates. */
function refuseOrphans(verdicts: readonly Verdict[], { platforms }: Newsroom): Verdict[] {
  const created = new Set(
    verdicts.flatMap((one) => (one.outcome === 'create' && one.wanted.type === 'platform' ? [one.wanted.slug] : []))
  );
  return verdicts.map((verdict) => {
    const owner = isGood(verdict) ? verdict.wanted.values.platform : undefined;
    if (!owner || platforms.has(owner) || created.has(owner)) return verdict;
    return refused(verdict, { kind: 'unknown-owner', slug: owner });
  });
}

/** Rows that claim words which another entry has, with nothing to tell the two apart. */
function refuseTaken(verdicts: readonly Verdict[], newsroom: Newsroom): Verdict[] {
  const good = verdicts.filter(isGood).filter((one) => one.outcome === 'create' || touchesWords(one.change));
  if (good.length === 0) return [...verdicts];
  const { catalogue, idOf } = withWanted(newsroom.catalogue, good, newsroom.platforms);
  const written = new Map(good.map((verdict) => [idOf(verdict), verdict]));
  const before = new Set(conflictsIn(newsroom.catalogue).map(([{ alias }]) => fold(alias.text)));
  const taken = new Map<Verdict, RowProblem>();
  for (const [claim, other] of conflictsIn(catalogue)) {
    if (before.has(fold(claim.alias.text))) continue;
    const [mine, theirs]: [Good | undefined, Entity] = written.has(claim.entity.slug)
      ? [written.get(claim.entity.slug), other.entity]
      : [written.get(other.entity.slug), claim.entity];
    if (mine) taken.set(mine, { kind: 'alias-taken', words: claim.alias.text, by: theirs.name });
  }
  return verdicts.map((verdict) => {
    const problem = taken.get(verdict);
    return problem ? refused(verdict, problem) : verdict;
  });
}
