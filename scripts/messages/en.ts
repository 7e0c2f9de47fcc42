import { mentionsEn } from './mentions/en';

/** What the commands say in English. */
export const en = {
  unknownCommand: (name: string, names: string[]) =>
    `${name ? `Unknown command "${name}".` : 'Which command?'} There are: ${names.join(', ')}`,
  failed: 'failed',
  seconds: (value: number) => `${value.toFixed(1)} s`,
  toolFailed: (tool: string, status: number) => `${tool} ended with code ${status}; its output is above.`,

  dotEnvComment:
    'Secrets of this installation, made at the first start. Keep them to yourself, and keep them: sessions and tokens depend on them.',
  secretsWritten: (file: string) => `Fresh secrets written to ${file}`,
  secretsMissing: (names: string[]) =>
    `.env exists and lacks ${names.join(', ')}. Add ${names.length > 1 ? 'them' : 'it'} (.env.example shows how), or remove .env to have a new one written.`,

  portUnavailable: (host: string, port: string, reason: string) =>
    reason === 'EADDRINUSE'
      ? `Port ${port} of ${host} is taken by another program. Stop it, or choose another port: PORT=1338 npm start`
      : `Cannot listen on ${host}:${port} (${reason}). HOST and PORT choose another address.`,
  invalidAdminEmail: (email: string) => `VEILLE_ADMIN_EMAIL is not an e-mail address: ${email}`,
  weakAdminPassword:
    'VEILLE_ADMIN_PASSWORD needs 8 to 72 characters, with a lowercase letter, an uppercase letter and a digit among them.',
  alreadyRunning: (address: string, pid: number) =>
    address
      ? `Veille is running already: ${address} (process ${pid}).`
      : `Veille is starting already in this folder (process ${pid}).`,

  unknownContent: (value: string) => `VEILLE_CONTENT is demo, catalogue or none, not ${value}.`,

  buildingPlugin: (name: string) => `Building plugin ${name}`,
  buildingServer: 'Compiling the server',
  buildingAdmin: 'Building the admin panel',

  buildCurrent: 'Everything is built.',
  generatingTypes: 'Generating the types of the content types',
  typesWritten: (files: string[]) => `types/generated: ${files.join(' and ')} written.`,
  typesCurrent: 'types/generated was current.',
  typesOutdated: (files: string[]) => `types/generated is out of date (${files.join(', ')}): run npm run types.`,
  checkingTypes: (project: string) => `Type check of ${project}`,
  lintFailed: 'npm run lint -- --fix repairs what can be repaired without thinking.',
  benchUsage: 'Usage: npm run bench [-- NAME… [--json FILE]]',
  unknownBench: (names: string[], known: string[]) =>
    `No measurement is called ${names.join(', ')}. There are: ${known.join(', ') || 'none'}`,

  unknownSuite: (name: string) => `There is no test suite "${name}": unit, api or e2e.`,
  browserMissing:
    'No Chromium or Chrome was found, which the browser tests need. Install one (Debian: apt-get install chromium), or name it with VEILLE_CHROMIUM=/path/to/chromium.',
  browserTestsSkipped: 'Browser tests skipped: no Chromium or Chrome was found.',

  connectingToDatabase: (host: string) => `Connecting to Postgres at ${host}`,
  databaseWaiting: (host: string, waited: number, patience: number) =>
    `no answer from ${host} yet (${waited} of ${patience} s)`,
  databaseUnreachable: (host: string, reason: string, patience: number | undefined) =>
    `${patience === undefined ? `Postgres at ${host} refuses us` : `Postgres at ${host} did not answer within ${patience} s`}: ${reason}\n` +
    'Check that the server runs and that the database exists, and DATABASE_URL (or DATABASE_HOST and the like); without them Veille runs a Postgres of its own.',
  startingPostgres: 'Starting Postgres',
  databaseLost:
    'Postgres has stopped unexpectedly: Veille stops too. Start it again with npm start; the database recovers by itself.',
  postgresNotForThisMachine: (platform: string) =>
    `There is no embedded Postgres for this machine (${platform}), or npm did not install it. Name a server with DATABASE_URL.`,
  postgresCannotEnter: (folder: string) =>
    `Postgres cannot run as root, and the account it runs under may not enter ${folder}. Move the project to a folder that every account may enter (for example /srv/veille), run Veille as an ordinary user, or name a server with DATABASE_URL.`,
  postgresUserMissing:
    'Postgres cannot run as root, and no account named postgres could be made. Create one (useradd --system postgres), run Veille as an ordinary user, or name a server with DATABASE_URL.',
  postgresBelongsToOther: (folder: string) =>
    `The database in ${folder} was set up by another account. Run Veille as that account, or remove the folder to begin again (its content is lost).`,
  postgresSetUpFailed: (reason: string) => `The embedded Postgres could not be set up: ${reason}`,
  postgresDidNotStart: (reason: string, log: string) => `The embedded Postgres did not start (log: ${log}):\n${reason}`,
  postgresDoesNotAnswer: (log: string) => `The embedded Postgres does not answer. Its log: ${log}`,
  postgresRefuses: (reason: string, log: string) => `The embedded Postgres refuses us: ${reason}. Its log: ${log}`,

  strapiLoaded: (value: number) => `Loading Strapi … ${value.toFixed(1)} s`,
  loadingCatalogue: 'Loading the catalogue',
  loadingDemo: 'Loading the demo content',
  administratorCreated: (email: string, password: string | undefined) =>
    password === undefined
      ? `First administrator created: ${email}`
      : `\nFirst administrator, shown this once:\n  e-mail    ${email}\n  password  ${password}\n`,
  listening: 'Starting the server',
  addresses: ({ admin, rest, graphql }: { admin: string; rest: string; graphql: string }) =>
    `\nVeille is running. Ctrl-C stops it.\n  Admin    ${admin}\n  REST     ${rest}\n  GraphQL  ${graphql}\n`,
  applicationDied: (how: string) => `The application ended unexpectedly (${how}); the reason is above.`,

  ...mentionsEn,
  mentionsBadLine: (line: number, reason: string) => `Line ${line}: ${reason}`,
  mentionsNoObject: 'not a JSON object',
  mentionsFieldMissing: (field: string) => `“${field}” must be a string`,
  catalogueMissing: (file: string) => `There is no catalogue at ${file}.`,
  catalogueProblems: (count: number) => `${count} ${count === 1 ? 'problem' : 'problems'} in the catalogue:`,
  catalogueSound: (platforms: number, features: number) =>
    `The catalogue is sound: ${platforms} platforms, ${features} features.`,
  retagging: 'Tagging',
  retagDone: ({ done, changed, failed }: { done: number; changed: number; failed: number }) =>
    `${done} texts read, ${changed} changed, ${failed} failed.`,
  retagStopped: 'Stopped; what is done stays done. Run it again to go through the rest.',
};
