import type { Claim } from './claims';
import { fold } from './labels';
import type { Line } from './lines';

const NUMBER = '(\\d{1,3}(?:[\\s\\u00a0\\u202f.,]\\d{3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d{1,2})?)';
const CURRENCY = '(?:€|euros?|eur|\\$|£|usd|gbp)';
const AMOUNT = new RegExp(`${CURRENCY}\\s*${NUMBER}|${NUMBER}\\s*${CURRENCY}`, 'iu');
const FREE = /^(?:gratuite?|offerte?|free|free of charge)$/;

/** The price of « 1 200 € », « €450 » or « Gratuit »; « 450 € HT par personne » also stays in the description. */
export function claimPrice(lines: readonly Line[]): Claim {
  const parsed = lines.map((line) => ({ line, ...priceOf(line.text) }));
  const price = parsed.find((each) => each.price !== undefined)?.price;
  return {
    facts: price === undefined ? {} : { price },
    left: parsed.filter(({ rest }) => rest !== '').map(({ line }) => line),
  };
}

/** The first amount that a text states, and the words it has besides. */
export function priceOf(text: string): { price?: number; rest: string } {
  if (FREE.test(fold(text))) return { price: 0, rest: '' };
  const amount = AMOUNT.exec(text);
  const alone = amount ? null : new RegExp(`^${NUMBER}$`).exec(text.trim());
  const written = amount?.[1] ?? amount?.[2] ?? alone?.[1];
  if (!written) return { rest: text.trim() };
  return { price: numberOf(written), rest: fold(amount ? text.replace(amount[0], ' ') : '') };
}

/** « 1 200,50 », « 1.200 » and « 1,200.50 »: a mark before exactly three digits parts thousands. */
function numberOf(written: string): number {
  return Number(written.replace(/[\s\u00a0\u202f.,](?=\d{3}(?!\d))/g, '').replace(',', '.'));
}
