import type { EntryType, RowProblem } from '../domain/transfer/entry';
import type { Language } from './languages';

/** Says why a row of a file is refused, and what would make it good. */
export function sayRowProblem(problem: RowProblem, language: Language): string {
  const alias = 'alias' in problem ? problem.alias : undefined;
  const text = language === 'fr' ? inFrench(problem) : inEnglish(problem);
  if (alias === undefined) return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
  return language === 'fr' ? `Alias « ${alias} » : ${text}` : `Alias “${alias}”: ${text}`;
}

const PLURALS: Readonly<Record<Language, Readonly<Record<EntryType, string>>>> = {
  en: { platform: 'platforms', feature: 'features' },
  fr: { platform: 'plateformes', feature: 'fonctionnalités' },
};

function inEnglish(problem: RowProblem): string {
  switch (problem.kind) {
    case 'malformed':
      return 'the quotation marks of this line cannot be made out. A cell that begins with one must end with one; within, they are doubled.';
    case 'cells':
      return `this row has ${problem.found} cells instead of ${problem.wanted}.`;
    case 'unknown-field':
      return `“${problem.field}” is not known here.`;
    case 'wrong-form':
      return `“${problem.field}” must be ${{ text: 'a text', list: 'a list', object: 'an object { … }' }[problem.wanted]}.`;
    case 'missing':
      return `“${problem.field}” is missing.`;
    case 'too-long':
      return `“${problem.field}” has more than ${problem.limit} characters.`;
    case 'bad-slug':
      return `“${problem.slug}” is no slug: use lower-case letters without accents, digits, and single hyphens between them.`;
    case 'one-of':
      return `“${problem.field}” is “${problem.found}”, and must be one of ${problem.choices.join(', ')}.`;
    case 'bad-date':
      return `“${problem.field}” is “${problem.found}”, which is no date: write 2023-07-05, 2023-07 or 2023.`;
    case 'bad-value':
      return `“${problem.field}” is “${problem.found}”: ${{ website: 'an address begins with https:// or http://', colour: 'a colour is written #1a2b3c', domains: 'a domain is written example.com' }[problem.field]}.`;
    case 'not-its-field':
      return `“${problem.field}” is not for ${PLURALS.en[problem.type]}: leave it empty.`;
    case 'no-words':
      return 'it asks for words near by and lists none.';
    case 'repeated-alias':
      return 'it is there twice for the same language and dates.';
    case 'unknown-owner':
      return `the platform “${problem.slug}” is neither in the catalogue nor among the good rows of this file.`;
    case 'duplicate':
      return `“${problem.slug}” is in line ${problem.line} of this file already.`;
    case 'alias-taken':
      return `“${problem.words}” is how “${problem.by}” is written, and nothing would tell them apart.`;
    case 'not-allowed':
      return `your role does not let you ${problem.action === 'create' ? 'create' : 'change these'} ${PLURALS.en[problem.type]}.`;
  }
}

function inFrench(problem: RowProblem): string {
  switch (problem.kind) {
    case 'malformed':
      return 'les guillemets de cette ligne sont illisibles. Une cellule qui commence par un guillemet doit finir par un guillemet ; à l’intérieur, ils sont doublés.';
    case 'cells':
      return `cette ligne a ${problem.found} cellules au lieu de ${problem.wanted}.`;
    case 'unknown-field':
      return `« ${problem.field} » n’est pas connu ici.`;
    case 'wrong-form':
      return `« ${problem.field} » doit être ${{ text: 'un texte', list: 'une liste', object: 'un objet { … }' }[problem.wanted]}.`;
    case 'missing':
      return `« ${problem.field} » manque.`;
    case 'too-long':
      return `« ${problem.field} » dépasse ${problem.limit} caractères.`;
    case 'bad-slug':
      return `« ${problem.slug} » n’est pas un slug : des minuscules sans accent, des chiffres, et des traits d’union simples entre eux.`;
    case 'one-of':
      return `« ${problem.field} » vaut « ${problem.found} » ; valeurs possibles : ${problem.choices.join(', ')}.`;
    case 'bad-date':
      return `« ${problem.field} » vaut « ${problem.found} », qui n’est pas une date : écrivez 2023-07-05, 2023-07 ou 2023.`;
    case 'bad-value':
      return `« ${problem.field} » vaut « ${problem.found} » : ${{ website: 'une adresse commence par https:// ou http://', colour: 'une couleur s’écrit #1a2b3c', domains: 'un domaine s’écrit exemple.fr' }[problem.field]}.`;
    case 'not-its-field':
      return `« ${problem.field} » ne vaut pas pour les ${PLURALS.fr[problem.type]} : laissez la case vide.`;
    case 'no-words':
      return 'il demande des mots à proximité et n’en donne aucun.';
    case 'repeated-alias':
      return 'il y est deux fois pour la même langue et les mêmes dates.';
    case 'unknown-owner':
      return `la plateforme « ${problem.slug} » n’est ni dans le catalogue ni parmi les bonnes lignes de ce fichier.`;
    case 'duplicate':
      return `« ${problem.slug} » est déjà à la ligne ${problem.line} de ce fichier.`;
    case 'alias-taken':
      return `« ${problem.words} » est une graphie de « ${problem.by} », et rien ne les distinguerait.`;
    case 'not-allowed':
      return `votre rôle ne permet pas de ${problem.action === 'create' ? 'créer des' : 'modifier ces'} ${PLURALS.fr[problem.type]}.`;
  }
}
