import type { DecisionNote, TagVerdict } from '../../../shared/document-tags';
import { sayFileProblem, type FileProblem } from './file-problems';
import type { Language } from './languages';

/** Why a request is refused, in a form that can be said in any language. */
export type Problem =
  | { readonly kind: 'wrong-type'; readonly field: string; readonly wanted: string }
  | { readonly kind: 'unknown-field'; readonly field: string }
  | { readonly kind: 'not-tagged'; readonly contentType: string }
  | { readonly kind: 'no-text' }
  | { readonly kind: 'no-entry'; readonly relation: string }
  | { readonly kind: 'not-found-by-tagger'; readonly verdict: string }
  | { readonly kind: 'words-not-in-text'; readonly words: string }
  | { readonly kind: 'phrase-without-words'; readonly words: string }
  | { readonly kind: 'verdict-not-for-main'; readonly verdict: string }
  | { readonly kind: 'alias-taken'; readonly words: string }
  /** Without a decision, the one that was seen was taken back. */
  | { readonly kind: 'decided-meanwhile'; readonly decision?: DecisionNote }
  | { readonly kind: 'changed-meanwhile'; readonly name: string }
  | { readonly kind: 'thresholds' }
  | { readonly kind: 'file'; readonly problem: FileProblem }
  | { readonly kind: 'no-candidate'; readonly name: string }
  | { readonly kind: 'no-platform'; readonly slug: string }
  | { readonly kind: 'name-taken'; readonly name: string }
  | { readonly kind: 'period-reversed'; readonly from: string; readonly to: string }
  | {
      readonly kind: 'period-too-long';
      readonly unit: 'month' | 'week';
      readonly first: string;
      readonly limit: number;
    };

export type { Language };

/** A request that cannot be followed; whoever asked is told why. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(readonly problem: Problem) {
    super(sayProblem(problem, 'en'));
  }
}

/** True for a refusal, also one that the built plugin throws in a command, whose class is another. */
export function isRefusal(error: unknown): error is Refusal {
  return error instanceof Error && error.name === 'Refusal' && 'problem' in error;
}

/** Says what is wrong and what to do about it. */
export function sayProblem(problem: Problem, language: Language): string {
  return language === 'fr' ? inFrench(problem) : inEnglish(problem);
}

/** What an editor has done to a tag. */
const DONE: Readonly<Record<Language, Readonly<Record<TagVerdict, string>>>> = {
  en: {
    accepted: 'has confirmed this tag',
    rejected: 'has rejected this tag',
    never: 'has excluded this tag',
    added: 'has set this tag',
    missed: 'has set this tag',
  },
  fr: {
    accepted: 'a confirmé cette étiquette',
    rejected: 'a refusé cette étiquette',
    never: 'a exclu cette étiquette',
    added: 'a posé cette étiquette',
    missed: 'a posé cette étiquette',
  },
};

function inEnglish(problem: Problem): string {
  switch (problem.kind) {
    case 'wrong-type':
      return `“${problem.field}” must be ${problem.wanted}.`;
    case 'unknown-field':
      return `“${problem.field}” is not known here.`;
    case 'not-tagged':
      return `Texts of “${problem.contentType}” are not tagged; config/mentions.ts lists those that are.`;
    case 'no-text':
      return 'There is no such text in this language.';
    case 'no-entry':
      return `The catalogue has no such entry for “${problem.relation}”.`;
    case 'not-found-by-tagger':
      return `“${problem.verdict}” is for a tag that was found in the text; use “added”, “missed” or “rejected”.`;
    case 'words-not-in-text':
      return `The text does not say “${problem.words}”.`;
    case 'phrase-without-words':
      return `The phrase must hold the words that were found: “${problem.words}”.`;
    case 'verdict-not-for-main':
      return `“${problem.verdict}” is not for main platforms: use “added”, “accepted” or “rejected”.`;
    case 'alias-taken':
      return `“${problem.words}” is an alias of another entry already, and nothing would tell them apart.`;
    case 'decided-meanwhile':
      return `${problem.decision?.by ?? 'Somebody'} ${problem.decision ? DONE.en[problem.decision.verdict] : 'has taken back the decision on this tag'} meanwhile. Your decision was not applied.`;
    case 'changed-meanwhile':
      return `Somebody else has changed the aliases of “${problem.name}” meanwhile: look at them again, then repeat your change.`;
    case 'thresholds':
      return 'Thresholds are { suggested, automatic } with 0 ≤ suggested ≤ automatic ≤ 1.';
    case 'file':
      return sayFileProblem(problem.problem, 'en');
    case 'no-candidate':
      return `There is no candidate “${problem.name}”.`;
    case 'no-platform':
      return `The catalogue has no platform “${problem.slug}”.`;
    case 'name-taken':
      return `The catalogue has “${problem.name}” already.`;
    case 'period-reversed':
      return `The period ends (${problem.to}) before it begins (${problem.from}).`;
    case 'period-too-long':
      return `There are more than ${problem.limit} ${problem.unit}s since the first text (${problem.first}): choose a shorter period.`;
  }
}

function inFrench(problem: Problem): string {
  switch (problem.kind) {
    case 'wrong-type':
      return `« ${problem.field} » n’est pas de la bonne forme (${problem.wanted}).`;
    case 'unknown-field':
      return `« ${problem.field} » n’est pas connu ici.`;
    case 'not-tagged':
      return `Les textes de « ${problem.contentType} » ne sont pas étiquetés ; config/mentions.ts indique lesquels le sont.`;
    case 'no-text':
      return 'Ce texte n’existe pas dans cette langue.';
    case 'no-entry':
      return `Le catalogue n’a pas cette entrée pour « ${problem.relation} ».`;
    case 'not-found-by-tagger':
      return `« ${problem.verdict} » vaut pour une étiquette trouvée dans le texte ; sinon « added », « missed » ou « rejected ».`;
    case 'words-not-in-text':
      return `Le texte ne dit pas « ${problem.words} ».`;
    case 'phrase-without-words':
      return `L’expression doit contenir les mots trouvés : « ${problem.words} ».`;
    case 'verdict-not-for-main':
      return `« ${problem.verdict} » ne vaut pas pour une plateforme principale : « added », « accepted » ou « rejected ».`;
    case 'alias-taken':
      return `« ${problem.words} » est déjà l’alias d’une autre entrée, et rien ne les distinguerait.`;
    case 'decided-meanwhile':
      return `${problem.decision?.by ?? 'Quelqu’un'} ${problem.decision ? DONE.fr[problem.decision.verdict] : 'a annulé la décision sur cette étiquette'} entre-temps. Votre décision n’est pas appliquée.`;
    case 'changed-meanwhile':
      return `Quelqu’un d’autre vient de modifier les alias de « ${problem.name} » : relisez-les, puis refaites votre modification.`;
    case 'thresholds':
      return 'Les seuils s’écrivent { suggested, automatic }, avec 0 ≤ suggested ≤ automatic ≤ 1.';
    case 'file':
      return sayFileProblem(problem.problem, 'fr');
    case 'no-candidate':
      return `Il n’y a pas de candidat « ${problem.name} ».`;
    case 'no-platform':
      return `Le catalogue n’a pas de plateforme « ${problem.slug} ».`;
    case 'name-taken':
      return `Le catalogue a déjà « ${problem.name} ».`;
    case 'period-reversed':
      return `La période finit (${problem.to}) avant de commencer (${problem.from}).`;
    case 'period-too-long':
      return `Il y a plus de ${problem.limit} ${problem.unit === 'month' ? 'mois' : 'semaines'} depuis le premier texte (${problem.first}) : choisissez une période plus courte.`;
  }
}
