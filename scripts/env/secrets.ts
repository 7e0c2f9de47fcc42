import { randomBytes } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { say } from '../messages';
import { ExpectedFailure } from '../reporting/expected-failure';
import { dotEnvFile } from './dot-env';

const secretNames = [
  'APP_KEYS',
  'API_TOKEN_SALT',
  'ADMIN_JWT_SECRET',
  'TRANSFER_TOKEN_SALT',
  'JWT_SECRET',
  'ENCRYPTION_KEY',
] as const;

/** Fresh random secrets, one for each name that Strapi asks for. */
export function makeSecrets(): Record<string, string> {
  const secret = () => randomBytes(32).toString('base64');
  return Object.fromEntries(
    secretNames.map((name) => [name, name === 'APP_KEYS' ? `${secret()},${secret()}` : secret()])
  );
}

/** The secrets that the environment does not have. */
export function missingSecrets(env: NodeJS.ProcessEnv): string[] {
  return secretNames.filter((name) => !env[name]);
}

/**
 * Makes sure that every secret is in the environment. Without a `.env` they are made and written to one; an existing
 * `.env` is never changed, so that a missing secret is then an error.
 * @returns the file that was written, or undefined
 */
export function ensureSecrets(): string | undefined {
  const missing = missingSecrets(process.env);
  if (missing.length === 0) {
    return undefined;
  }
  if (existsSync(dotEnvFile)) {
    throw new ExpectedFailure(say.secretsMissing(missing));
  }
  const secrets = Object.entries(makeSecrets()).filter(([name]) => missing.includes(name));
  const lines = secrets.map(([name, value]) => `${name}="${value}"`);
  writeFileSync(dotEnvFile, `# ${say.dotEnvComment}\n${lines.join('\n')}\n`, { mode: 0o600, flag: 'wx' });
  Object.assign(process.env, Object.fromEntries(secrets));
  return path.basename(dotEnvFile);
}
