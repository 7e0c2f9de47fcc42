import type { DocumentText, Line } from '../text/document';

/**
 * Site furniture that was copied with a text: share buttons, icon lists, « suivez-nous sur … », cookie notices, author
 * boxes. Platforms named there say nothing about the text.
 */
const INVITATIONS: readonly RegExp[] = [
  // « suivez-nous sur … », “follow us”, “find me on …”
  /\b(?:suivez|retrouvez|rejoignez|likez|contactez|ajoutez|aimez|partagez)-(?:nous|moi|la|le|les)\b/iu,
  /\b(?:follow|find|join|like|share|reach|connect with) (?:us|me|him|her|them|it|this|our)\b/iu,
  // « nous suivre », « vous pouvez aussi la suivre sur … »
  /^\W*(?:nous|me) (?:suivre|retrouver|rejoindre)\b/iu,
  /\b(?:pouvez|peut|can)\b.{0,12}\b(?:nous|me|le|la|les)\s+(?:suivre|retrouver|rejoindre|contacter)\b/iu,
  // « Suivez l’agence sur Facebook, Google+ et Instagram. », “Connect with Jane on LinkedIn.”
  /^\W*(?:suivez|retrouvez|rejoignez|follow|find|join|connect with)\b.{0,45}\b(?:sur|on)(?:\s+\S+){1,6}\s*$/iu,
  // « Abonnez-vous à notre chaîne », “subscribe to our channel”, « aimez notre page »
  /\b(?:abonnez-vous à|rejoignez|aimez|likez|suivez) (?:notre|nos|ma|mon|mes)\b/iu,
  /\b(?:subscribe to|like|follow|join|visit) (?:our|my)\b/iu,
  // the author box: “She tweets at @jane and posts on Instagram.”
  /\b(?:tweets? (?:at|as|from)|tweete (?:sous|depuis|chez)) @/iu,
];
/** « Partager cet article : … », “Share this post on …”, « Partager sur Facebook ». */
const SHARE =
  /^\W*(?:partager|partagez|partage|share|tweeter|tweetez|épingler|épinglez|pin it|envoyer|imprimer|print)\s*(?:$|[:|·•,/]|(?:(?:cet|cette|ce|l[’']|this|the|it|on|sur|via|par|by|with|avec|:)\s*)+(?:article|page|billet|post|actu\w*|story|contenu)?(?:\s*(?:sur|on|via|par|by|with|avec|:|avec vos amis|with friends))*(?:(?:\s*[:|·•,/])?\s*(?:(?:et|and|ou|or)\s+)?(?<![\p{L}+.-])\p{Lu}[\p{L}+.-]*)*\W*$)/iu;
/** « Tweet | J’aime | +1 | Partager » : the labels of share buttons in a row. */
const SHARE_LABEL =
  /^(?:tweet(?:er|ez)?|re?tweet|j[’']aime|like|\+1|partag(?:er|ez|e)\b.*|share\b.*|pin(?: it)?|épingler|e-?mail|envoyer|imprimer|print|save|enregistrer|\d+)$/iu;
const LABEL_SEPARATOR = /\s*[|·•/,–—]\s*|\s{2,}/u;
const COOKIES = /\bcookies?\b/iu;
const CONSENT =
  /\b(?:accept|consent|refuse[rz]|param[eé]tr|bloqué|blocked|reject|autoris|allow|d[eé]pos|(?:ce|notre) site|this (?:site|page|video|content)|our (?:site|partners)|nos partenaires|we use|nous utilisons)/iu;

/** True for a sentence that follows, shares or asks for consent instead of telling something. */
export function isFurniture(sentence: string): boolean {
  const trimmed = sentence.trim();
  if (COOKIES.test(trimmed)) return CONSENT.test(trimmed);
  return SHARE.test(trimmed) || isShareBar(trimmed) || INVITATIONS.some((invitation) => invitation.test(trimmed));
}

function isShareBar(sentence: string): boolean {
  const labels = sentence.split(LABEL_SEPARATOR).filter(Boolean);
  return labels.length >= 2 && labels.filter((label) => SHARE_LABEL.test(label)).length >= Math.max(2, labels.length / 2);
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
