import type { DocumentText, Line } from '../text/document';

/**
 * Site furniture that was copied with a text: share buttons, icon lists, « suivez-nous sur … », cookie notices, author
 * boxes. Platforms named there say nothing about the text.
 */
const FOLLOW_US =
  /\b(?:(?:suivez|retrouvez|rejoignez|likez|contactez|ajoutez|aimez)[- ](?:nous|moi|la|le|les|notre)|(?:nous suivre|me suivre|suivre l[’']auteur|follow (?:us|me|him|her|them)|find (?:us|me)|join us|connect with (?:us|me)|like us))\b/iu;
const SHARE =
  /^\W*(?:partag(?:er|ez|e)|share|tweet(?:er|ez)?|envoyer|épingl(?:er|ez)|pin it|imprimer|print)\b(?=.{0,60}$)(?:.{0,25}\b(?:sur|on|via|par|by|article|page|this|cet|ce|cette|with|avec)\b|[\s:|·•,/-]*(?:$|facebook|twitter|linkedin|pinterest|whatsapp|e-?mail))/iu;
const COOKIES = /\bcookies?\b/iu;
const CONSENT =
  /\b(?:accept|consent|refus|param[eé]tr|bloqu|blocked|reject|autoris|allow|d[eé]sactiv|gérer|manage|utilis|use|uses|policy)/iu;

/** True for a sentence that follows, shares or asks for consent instead of telling something. */
export function isFurniture(sentence: string): boolean {
  return FOLLOW_US.test(sentence) || SHARE.test(sentence) || (COOKIES.test(sentence) && CONSENT.test(sentence));
}

const MIN_LISTED = 3;
const MAX_LETTERS_BESIDE = 16;

/** True for a line that is hardly more than a list of platforms, as icon lists become in plain text. */
export function isIconList(
  document: DocumentText,
  line: Line,
  named: readonly { readonly start: number; readonly end: number }[],
): boolean {
  if (line.role === 'title' || named.length < MIN_LISTED) return false;
  let rest = document.text.slice(line.start, line.end);
  for (const { start, end } of named.toReversed()) {
    rest = rest.slice(0, start - line.start) + rest.slice(end - line.start);
  }
  if (/[.!?:;]/u.test(rest)) return false;
  return rest.replace(/[^\p{L}\p{N}]/gu, '').length <= MAX_LETTERS_BESIDE && !/\p{L}{3,}/u.test(rest);
}
