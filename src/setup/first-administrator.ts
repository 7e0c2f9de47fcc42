import { randomInt } from 'node:crypto';

import type { Core } from '@strapi/strapi';

/** Who the first administrator is to be; without a password, one is made. */
export type FirstAdministrator = { email: string; password?: string };

/** What happened: nobody was created when an administrator existed already. */
export type FirstAdministratorResult =
  { created: false } | { created: true; email: string; generatedPassword: string | undefined };

/** Creates the first administrator, a super admin, unless there is an administrator. */
export async function ensureFirstAdministrator(
  strapi: Core.Strapi,
  { email, password }: FirstAdministrator
): Promise<FirstAdministratorResult> {
  const users = strapi.service('admin::user');
  if (await users.exists()) {
    return { created: false };
  }
  const generatedPassword = password === undefined ? generatePassword() : undefined;
  await users.createFirstAdmin({
    firstname: 'Admin',
    lastname: 'Veille',
    email: email.toLowerCase(),
    password: password ?? generatedPassword,
  });
  return { created: true, email: email.toLowerCase(), generatedPassword };
}

/** Whether Strapi's login and registration accept this password. */
export function isStrongPassword(password: string): boolean {
  const isLongEnough = password.length >= 8 && Buffer.byteLength(password) <= 72;
  return isLongEnough && [/[a-z]/, /[A-Z]/, /\d/].every((kind) => kind.test(password));
}

/** Whether this is an e-mail address that Strapi's login accepts. */
export function isEmail(text: string): boolean {
  return /^[^\s@]+@[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)*$/i.test(text);
}

/** A password of 20 letters and digits without those that are mistaken for one another. */
export function generatePassword(): string {
  const alphabet = 'abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';
  for (;;) {
    const password = Array.from({ length: 20 }, () => alphabet[randomInt(alphabet.length)]).join('');
    if (isStrongPassword(password)) {
      return password;
    }
  }
}
