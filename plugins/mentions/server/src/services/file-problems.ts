import type { Language } from './languages';

/** Why a whole file of the catalogue is refused. */
export type FileProblem =
  | { readonly kind: 'none' }
  | { readonly kind: 'format'; readonly name: string }
  | { readonly kind: 'too-large'; readonly limit: number }
  | { readonly kind: 'empty' }
  | { readonly kind: 'no-rows' }
  | { readonly kind: 'too-many-rows'; readonly limit: number }
  | { readonly kind: 'not-utf8' }
  | { readonly kind: 'broken-json'; readonly line: number }
  | { readonly kind: 'other-json' }
  | { readonly kind: 'broken-csv'; readonly line: number }
  | { readonly kind: 'columns-missing'; readonly line: number; readonly columns: readonly string[] }
  | { readonly kind: 'columns-repeated'; readonly line: number; readonly columns: readonly string[] }
  | {
      readonly kind: 'columns-unknown';
      readonly line: number;
      readonly columns: readonly string[];
      readonly known: readonly string[];
    }
  | { readonly kind: 'other-catalogue' }
  | { readonly kind: 'nothing-to-write' }
  | { readonly kind: 'stopped' };

/** Says what is wrong with a file and what to do about it. */
export function sayFileProblem(problem: FileProblem, language: Language): string {
  return language === 'fr' ? inFrench(problem) : inEnglish(problem);
}

function inEnglish(problem: FileProblem): string {
  switch (problem.kind) {
    case 'none':
      return 'No file has arrived: choose one, then try again.';
    case 'format':
      return `“${problem.name}” is neither .json nor .csv: choose a file of one of these formats.`;
    case 'too-large':
      return `The file is larger than ${megabytes(problem.limit)} MB: divide it, and import its parts one after the other.`;
    case 'empty':
      return 'The file is empty.';
    case 'no-rows':
      return 'The file lists no platform and no feature.';
    case 'too-many-rows':
      return `The file has more than ${problem.limit} rows: divide it, and import its parts one after the other.`;
    case 'not-utf8':
      return 'The file is not in UTF-8: save it as “CSV UTF-8” in your spreadsheet, then try again.';
    case 'broken-json':
      return `Line ${problem.line}: this is no JSON from here on. A comma, a bracket or a quotation mark is missing or too many.`;
    case 'other-json':
      return 'The file is JSON, but no catalogue: it must be { "platforms": [ … ], "features": [ … ] }.';
    case 'broken-csv':
      return `Line ${problem.line}: the quotation marks cannot be made out. Each cell that begins with one must end with one; within, they are doubled.`;
    case 'columns-missing':
      return `Line ${problem.line}: the first line must name the columns; ${inQuotes(problem.columns)} is missing.`;
    case 'columns-repeated':
      return `Line ${problem.line}: the column ${inQuotes(problem.columns)} is there twice.`;
    case 'columns-unknown':
      return `Line ${problem.line}: the column ${inQuotes(problem.columns)} is not known. Known columns: ${problem.known.join(', ')}.`;
    case 'other-catalogue':
      return 'The catalogue, or the file, has changed since it was checked. Nothing was written: look at the list again.';
    case 'stopped':
      return 'The import was stopped. Nothing was written.';
    case 'nothing-to-write':
      return 'No row of this file would change anything. Nothing was written.';
  }
}

function inFrench(problem: FileProblem): string {
  switch (problem.kind) {
    case 'none':
      return 'Aucun fichier n’est arrivé : choisissez-en un, puis réessayez.';
    case 'format':
      return `« ${problem.name} » n’est ni en .json ni en .csv : choisissez un fichier de l’un de ces formats.`;
    case 'too-large':
      return `Le fichier dépasse ${megabytes(problem.limit)} Mo : divisez-le, puis importez ses parties l’une après l’autre.`;
    case 'empty':
      return 'Le fichier est vide.';
    case 'no-rows':
      return 'Le fichier ne contient ni plateforme ni fonctionnalité.';
    case 'too-many-rows':
      return `Le fichier a plus de ${problem.limit} lignes : divisez-le, puis importez ses parties l’une après l’autre.`;
    case 'not-utf8':
      return 'Le fichier n’est pas en UTF-8 : enregistrez-le en « CSV UTF-8 » dans votre tableur, puis réessayez.';
    case 'broken-json':
      return `Ligne ${problem.line} : à partir d’ici, ce n’est plus du JSON. Une virgule, un crochet, une accolade ou un guillemet manque, ou est de trop.`;
    case 'other-json':
      return 'Le fichier est en JSON, mais n’est pas un catalogue : il doit avoir la forme { "platforms": [ … ], "features": [ … ] }.';
    case 'broken-csv':
      return `Ligne ${problem.line} : les guillemets sont illisibles. Une cellule qui commence par un guillemet doit finir par un guillemet ; à l’intérieur, ils sont doublés.`;
    case 'columns-missing':
      return `Ligne ${problem.line} : la première ligne doit nommer les colonnes ; il manque ${inGuillemets(problem.columns)}.`;
    case 'columns-repeated':
      return `Ligne ${problem.line} : la colonne ${inGuillemets(problem.columns)} y est deux fois.`;
    case 'columns-unknown':
      return `Ligne ${problem.line} : la colonne ${inGuillemets(problem.columns)} n’est pas connue. Colonnes connues : ${problem.known.join(', ')}.`;
    case 'other-catalogue':
      return 'Le catalogue, ou le fichier, a changé depuis la vérification. Rien n’est écrit : relisez la liste.';
    case 'stopped':
      return 'L’import a été arrêté. Rien n’a été écrit.';
    case 'nothing-to-write':
      return 'Aucune ligne de ce fichier ne changerait quoi que ce soit. Rien n’est écrit.';
  }
}

function inQuotes(columns: readonly string[]): string {
  return columns.map((column) => `“${column}”`).join(', ');
}

function inGuillemets(columns: readonly string[]): string {
  return columns.map((column) => `« ${column} »`).join(', ');
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1024 / 1024);
}
