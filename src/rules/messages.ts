import type { Problem } from './problem';

/** Strapi's APIs speak English; an administrator may have chosen French. */
export type Language = 'en' | 'fr';

const frenchNames: Readonly<Record<string, string>> = {
  launchedOn: 'Lancement',
  closedOn: 'Fermeture',
  retiredOn: 'Retrait',
  startsOn: 'Début',
  endsOn: 'Fin',
  validFrom: 'Valable à partir du',
  validTo: 'Valable jusqu’au',
  durationDays: 'Durée en jours',
  durationHours: 'Durée en heures',
  price: 'Prix',
  seats: 'Places',
};

/** Says what is wrong, in which field, and what to do about it. */
export function say(problem: Problem, language: Language): string {
  return language === 'fr' ? inFrench(problem) : inEnglish(problem);
}

function inEnglish(problem: Problem): string {
  switch (problem.kind) {
    case 'ends-before-it-starts':
      return `${problem.field} (${problem.value}) lies before ${problem.startField} (${problem.startValue}). Correct one of the two dates.`;
    case 'negative':
      return `${problem.field} must not be negative (${problem.value}). Enter 0 or more, or leave it empty.`;
    case 'slug-taken':
      return `${problem.field} “${problem.slug}” is taken${problem.holder ? ` by “${problem.holder}”` : ''}. Choose another one.`;
  }
}

function inFrench(problem: Problem): string {
  switch (problem.kind) {
    case 'ends-before-it-starts':
      return `« ${nameOf(problem.field)} » (${day(problem.value)}) précède « ${nameOf(problem.startField)} » (${day(problem.startValue)}). Corrigez l’une des deux dates.`;
    case 'negative':
      return `« ${nameOf(problem.field)} » ne peut pas être négatif (${problem.value}). Indiquez 0 ou plus, ou laissez vide.`;
    case 'slug-taken':
      return `L’adresse « ${problem.slug} » est déjà prise${problem.holder ? ` par « ${problem.holder} »` : ''}. Choisissez-en une autre.`;
  }
}

function nameOf(field: string): string {
  return frenchNames[field] ?? field;
}

function day(date: string): string {
  return date.split('-').reverse().join('/');
}
