import path from 'node:path';

/** The folder of the application. */
export const appFolder = path.resolve(__dirname, '..');

/** The compiled application. */
export const distFolder = path.join(appFolder, 'dist');

/** What a running application keeps beside its sources: the embedded database, locks, logs. */
export const dataFolder = path.resolve(appFolder, process.env.VEILLE_DATA_DIR ?? '.tmp');
