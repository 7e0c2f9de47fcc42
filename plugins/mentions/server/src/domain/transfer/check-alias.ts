import { toAlias } from '../catalogue/aliases';
import { firstDayOf, lastDayOf } from '../catalogue/partial-dates';
import { ALIAS_CASES, ALIAS_KINDS, ALIAS_STRENGTHS, type Alias, type AliasRequirement } from '../catalogue/types';
import { isPartialDate } from './dates';
import type { AliasDraft, RowProblem } from './entry';

const LONGEST = 80;
const ACCENTS = ['fold', 'exact'] as const;
const REQUIREMENTS = ['none', 'owner', 'any-of'] as const;

/** An alias of a file with every default filled in, or what is wrong with it. */
export function checkAlias(
  draft: AliasDraft,
  locales: readonly string[]
): { readonly alias?: Alias; readonly problems: readonly RowProblem[] } {
  const problems: RowProblem[] = [];
  const text = draft.text.trim();
  const oneOf = <Choice extends string>(field: string, found: string | undefined, choices: readonly Choice[]) => {
    const choice = choices.find((one) => one === found);
    if (found !== undefined && choice === undefined)
      problems.push({ kind: 'one-of', field, found, choices, alias: text });
    return choice;
  };
  const day = (field: string, found: string | undefined, toDay: (date: string) => string | undefined) => {
    if (found === undefined) return undefined;
    if (isPartialDate(found)) return toDay(found);
    problems.push({ kind: 'bad-date', field, found, alias: text });
    return undefined;
  };
  if (text === '') problems.push({ kind: 'missing', field: 'aliases' });
  if (text.length > LONGEST) problems.push({ kind: 'too-long', field: 'aliases', limit: LONGEST, alias: text });
  const alias = toAlias({
    text,
    locale: oneOf('locale', draft.locale, ['any', ...locales]),
    kind: oneOf('kind', draft.kind, ALIAS_KINDS),
    strength: oneOf('strength', draft.strength, ALIAS_STRENGTHS),
    case: oneOf('case', draft.case, ALIAS_CASES),
    accents: oneOf('accents', draft.accents, ACCENTS),
    requires: requirement(oneOf('requires', draft.requires, REQUIREMENTS), draft.words),
    validFrom: day('validFrom', draft.validFrom, firstDayOf),
    validTo: day('validTo', draft.validTo, lastDayOf),
  });
  if (alias.requires.type === 'any-of' && alias.requires.words.length === 0) {
    problems.push({ kind: 'no-words', alias: text });
  }
  return problems.length > 0 ? { problems } : { alias, problems };
}

function requirement(
  type: AliasRequirement['type'] | undefined,
  words: readonly string[] | undefined
): AliasRequirement | undefined {
  if (type === undefined) return undefined;
  if (type !== 'any-of') return { type };
  return { type, words: (words ?? []).map((word) => word.trim()).filter(Boolean) };
}
