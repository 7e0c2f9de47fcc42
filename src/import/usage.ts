import type { Message } from './model';

/** What `--help` says. */
export const usage: Message = {
  fr: `Usage : npm run import -- CHEMIN… [options]

Importe des fichiers Markdown avec en-tête, des dossiers de ces fichiers, des exports WordPress (XML) et des flux RSS ou Atom.
Relancer la même commande ne change rien ; une source modifiée met son document à jour.

  --type article|training-session   pour les textes qui ne le disent pas (article)
  --locale fr|en                    pour les textes qui ne le disent pas (fr)
  --publish                         publie ; sans cette option tout est brouillon
  --dry-run                         dit ce qui serait fait, n’écrit rien
  --help                            affiche cette aide

Code de sortie : 0 tout est importé, 1 au moins un échec, 2 commande erronée, 130 interrompu.`,
  en: `Usage: npm run import -- PATH… [options]

Imports Markdown files with front matter, folders of them, WordPress exports (XML), and RSS or Atom feeds.
Running the same command again changes nothing; a source that changed updates its document.

  --type article|training-session   for texts that do not say (article)
  --locale fr|en                    for texts that do not say (fr)
  --publish                         publishes; without it everything is a draft
  --dry-run                         says what would be done, writes nothing
  --help                            shows this help

Exit code: 0 all imported, 1 at least one failure, 2 wrong command, 130 interrupted.`,
};

export const usageProblems = {
  badOption: (detail: string): Message => ({ fr: `Option incomprise : ${detail}`, en: `Wrong option: ${detail}` }),
  badType: (value: string): Message => ({
    fr: `--type ${value} : article ou training-session sont possibles.`,
    en: `--type ${value}: article and training-session are possible.`,
  }),
  badLocale: (value: string): Message => ({
    fr: `--locale ${value} : fr ou en sont possibles.`,
    en: `--locale ${value}: fr and en are possible.`,
  }),
  noPath: (): Message => ({
    fr: 'Il manque le chemin de ce qu’il faut importer.',
    en: 'The path of what to import is missing.',
  }),
  missing: (path: string): Message => ({ fr: `« ${path} » n’existe pas.`, en: `“${path}” does not exist.` }),
};
