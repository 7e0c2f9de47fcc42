import { generatePassword, isEmail, isStrongPassword } from './first-administrator';

it('makes passwords that Strapi accepts and that differ', () => {
  const passwords = Array.from({ length: 50 }, generatePassword);
  expect(passwords.every(isStrongPassword)).toBe(true);
  expect(new Set(passwords).size).toBe(50);
});

it.each(['short1A', 'no-digits-Here', 'no-capitals-1', 'NO-LOWERCASE-1', `Aa1${'é'.repeat(40)}`])(
  'refuses %s',
  (password) => {
    expect(isStrongPassword(password)).toBe(false);
  }
);

it.each([
  ['admin@veille.localhost', true],
  ['ada@example.org', true],
  ['ada', false],
  ['ada@', false],
  ['ada@exa mple.org', false],
])('takes %s for an e-mail address: %s', (text, expected) => {
  expect(isEmail(text)).toBe(expected);
});
