import type { Messages } from '.';
import { mentionsFr } from './mentions/fr';

const number = (value: number) => value.toFixed(1).replace('.', ',');

/** Ce que disent les commandes en français. */
export const fr: Messages = {
  unknownCommand: (name, names) =>
    `${name ? `Commande inconnue : « ${name} ».` : 'Quelle commande ?'} Il y a : ${names.join(', ')}`,
  failed: 'échec',
  seconds: (value) => `${number(value)} s`,
  toolFailed: (tool, status) => `${tool} s’est terminé avec le code ${status} ; sa sortie est ci-dessus.`,

  dotEnvComment:
    'Secrets de cette installation, créés au premier démarrage. À garder pour soi, et à garder : sessions et jetons en dépendent.',
  secretsWritten: (file) => `Nouveaux secrets écrits dans ${file}`,
  secretsMissing: (names) =>
    `.env existe et il y manque ${names.join(', ')}. Complétez-le (.env.example montre comment), ou supprimez .env pour qu’un nouveau soit écrit.`,

  portUnavailable: (host, port, reason) =>
    reason === 'EADDRINUSE'
      ? `Le port ${port} de ${host} est pris par un autre programme. Arrêtez-le, ou choisissez un autre port : PORT=1338 npm start`
      : `Impossible d’écouter sur ${host}:${port} (${reason}). HOST et PORT choisissent une autre adresse.`,
  invalidAdminEmail: (email) => `VEILLE_ADMIN_EMAIL n’est pas une adresse électronique : ${email}`,
  weakAdminPassword:
    'VEILLE_ADMIN_PASSWORD doit compter de 8 à 72 caractères, dont une minuscule, une majuscule et un chiffre.',
  alreadyRunning: (address, pid) =>
    address
      ? `Veille est déjà en marche : ${address} (processus ${pid}).`
      : `Veille est déjà en train de démarrer dans ce dossier (processus ${pid}).`,

  unknownContent: (value) => `VEILLE_CONTENT vaut demo, catalogue ou none, et non ${value}.`,

  buildingPlugin: (name) => `Construction du plugin ${name}`,
  buildingServer: 'Compilation du serveur',
  buildingAdmin: 'Construction de l’interface d’administration',

  buildCurrent: 'Tout est construit.',
  generatingTypes: 'Génération des types des contenus',
  typesWritten: (files) => `types/generated : ${files.join(' et ')} écrits.`,
  typesCurrent: 'types/generated était à jour.',
  typesOutdated: (files) => `types/generated n’est pas à jour (${files.join(', ')}) : lancez npm run types.`,
  checkingTypes: (project) => `Vérification des types de ${project}`,
  lintFailed: 'npm run lint -- --fix répare ce qui peut l’être sans réfléchir.',
  benchUsage: 'Utilisation : npm run bench [-- NOM… [--json FICHIER]]',
  unknownBench: (names, known) =>
    `Aucune mesure ne s’appelle ${names.join(', ')}. Il y a : ${known.join(', ') || 'aucune'}`,

  unknownSuite: (name) => `Il n’y a pas de tests « ${name} » : unit, api ou e2e.`,
  browserMissing:
    'Ni Chromium ni Chrome n’a été trouvé, or les tests de navigateur en ont besoin. Installez-en un (Debian : apt-get install chromium), ou indiquez-le avec VEILLE_CHROMIUM=/chemin/vers/chromium.',
  browserTestsSkipped: 'Tests de navigateur omis : ni Chromium ni Chrome n’a été trouvé.',

  connectingToDatabase: (host) => `Connexion à Postgres sur ${host}`,
  databaseWaiting: (host, waited, patience) => `pas encore de réponse de ${host} (${waited} s sur ${patience})`,
  databaseUnreachable: (host, reason, patience) =>
    `${patience === undefined ? `Postgres sur ${host} nous refuse` : `Postgres sur ${host} n’a pas répondu en ${patience} s`} : ${reason}\n` +
    'Vérifiez que le serveur tourne et que la base existe, ainsi que DATABASE_URL (ou DATABASE_HOST, etc.) ; sans elles, Veille lance son propre Postgres.',
  startingPostgres: 'Démarrage de Postgres',
  databaseLost:
    'Postgres s’est arrêté de façon inattendue : Veille s’arrête aussi. Relancez avec npm start ; la base se rétablit d’elle-même.',
  postgresNotForThisMachine: (platform) =>
    `Pas de Postgres embarqué pour cette machine (${platform}), ou npm ne l’a pas installé. Indiquez un serveur avec DATABASE_URL.`,
  postgresCannotEnter: (folder) =>
    `Postgres ne peut pas tourner en root, et le compte sous lequel il tourne ne peut pas entrer dans ${folder}. Déplacez le projet dans un dossier ouvert à tous les comptes (par exemple /srv/veille), lancez Veille sous un compte ordinaire, ou indiquez un serveur avec DATABASE_URL.`,
  postgresUserMissing:
    'Postgres ne peut pas tourner en root, et le compte postgres n’a pas pu être créé. Créez-le (useradd --system postgres), lancez Veille sous un compte ordinaire, ou indiquez un serveur avec DATABASE_URL.',
  postgresBelongsToOther: (folder) =>
    `La base de ${folder} a été créée par un autre compte. Lancez Veille sous ce compte, ou supprimez le dossier pour recommencer (son contenu sera perdu).`,
  postgresSetUpFailed: (reason) => `Le Postgres embarqué n’a pas pu être mis en place : ${reason}`,
  postgresDidNotStart: (reason, log) => `Le Postgres embarqué n’a pas démarré (journal : ${log}) :\n${reason}`,
  postgresDoesNotAnswer: (log) => `Le Postgres embarqué ne répond pas. Son journal : ${log}`,
  postgresRefuses: (reason, log) => `Le Postgres embarqué nous refuse : ${reason}. Son journal : ${log}`,

  strapiLoaded: (value) => `Chargement de Strapi … ${number(value)} s`,
  loadingCatalogue: 'Chargement du catalogue',
  loadingDemo: 'Chargement du contenu de démonstration',
  administratorCreated: (email, password) =>
    password === undefined
      ? `Premier administrateur créé : ${email}`
      : `\nPremier administrateur, affiché cette seule fois :\n  adresse       ${email}\n  mot de passe  ${password}\n`,
  listening: 'Démarrage du serveur',
  addresses: ({ admin, rest, graphql }) =>
    `\nVeille est en marche. Ctrl-C l’arrête.\n  Administration  ${admin}\n  REST            ${rest}\n  GraphQL         ${graphql}\n`,
  applicationDied: (how) => `L’application s’est terminée de façon inattendue (${how}) ; la raison est ci-dessus.`,

  ...mentionsFr,
  mentionsBadLine: (line, reason) => `Ligne ${line} : ${reason}`,
  mentionsNoObject: 'ce n’est pas un objet JSON',
  mentionsFieldMissing: (field) => `« ${field} » doit être une chaîne de caractères`,
  catalogueMissing: (file) => `Il n’y a pas de catalogue dans ${file}.`,
  catalogueProblems: (count) => `${count} ${count > 1 ? 'problèmes' : 'problème'} dans le catalogue :`,
  catalogueSound: (platforms, features) =>
    `Le catalogue est cohérent : ${platforms} plateformes, ${features} fonctionnalités.`,
  retagging: 'Étiquetage',
  retagDone: ({ done, changed, failed }) => `${done} textes lus, ${changed} modifiés, ${failed} en échec.`,
  retagStopped: 'Arrêté ; ce qui est fait reste fait. Relancez la commande pour parcourir le reste.',
};
