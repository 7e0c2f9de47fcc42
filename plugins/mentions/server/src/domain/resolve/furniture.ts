import type { DocumentText, Line, Sentence } from '../text/document';
import {
  BUTTONS,
  COOKIE,
  DIVIDED,
  FOLLOW_US,
  FOLLOW_US_ENGLISH,
  furnitureCues,
  HOSTED,
  INVITATION,
  MAY_FOLLOW,
  OPENING,
  OWN,
  TWEETS,
} from './furniture-cues';

/**
 * Site furniture that was copied with a text: share buttons, icon lists, « suivez-nous sur … », cookie notices, author
 * boxes. Platforms named there say nothing about the text.
 *
 * Rules read lower-case text, which is several times faster than having them pass over letter case; those that go on to
 * ask for capitals read the text as it is.
 */
const INVITATIONS: readonly (readonly [cue: number, words: RegExp])[] = [
  // « suivez-nous sur … », « retrouvez-la sur … »; « ajoutez-le à votre story » is advice.
  [FOLLOW_US, /\b(?:suivez|retrouvez|rejoignez|likez|contactez|ajoutez|aimez|partagez)-(?:nous|moi)\b/u],
  [FOLLOW_US, /\b(?:suivez|retrouvez|rejoignez|contactez)-(?:la|le|les) (?:sur|chez|via)\b/u],
  [FOLLOW_US, /(?:^\W*|\?\s+)(?:likez|aimez|partagez|suivez)-(?:la|le|les)\b/u],
  // “follow us”, “find me on …”, “find her on …”; “you can share it with a friend” is advice.
  [FOLLOW_US_ENGLISH, /\b(?:follow|find|join|like|share|reach|connect with) (?:us|me|our)\b/u],
  [FOLLOW_US_ENGLISH, /\b(?:follow|find|join|reach|connect with) (?:him|her|them) (?:on|at|via)\b/u],
  [FOLLOW_US_ENGLISH, /(?:^\W*|\?\s+)(?:follow|like|share) (?:him|her|them|it|this)\b/u],
  // « nous suivre », « vous pouvez aussi la suivre sur … »
  [MAY_FOLLOW, /^\W*(?:nous|me) (?:suivre|retrouver|rejoindre)\b/u],
  [MAY_FOLLOW, /\b(?:pouvez|peut|can)\b.{0,12}\b(?:nous|me|le|la|les)\s+(?:suivre|retrouver|rejoindre|contacter)\b/u],
  // « Suivez l’agence sur Facebook, Google+ et Instagram. », “Connect with Jane on LinkedIn.”
  [
    FOLLOW_US | FOLLOW_US_ENGLISH,
    /^\W*(?:suivez|retrouvez|rejoignez|follow|find|join|connect with)\b.{0,45}\b(?:sur|on)(?:\s+\S+){1,6}\s*$/u,
  ],
  // « Abonnez-vous à notre chaîne », “subscribe to our channel”, « aimez notre page », « en vous abonnant à la page »
  [FOLLOW_US, /\b(?:abonnez-vous à|rejoignez|aimez|likez|suivez) (?:notre|nos|ma|mon|mes)\b/u],
  [FOLLOW_US, /\ben vous abonnant à (?:notre|nos|la|le|ma|mon)\b/u],
  [FOLLOW_US_ENGLISH, /\b(?:subscribe to|like|follow|join|visit) (?:our|my)\b/u],
  // the author box: “She tweets at @jane and posts on Instagram.”
  [TWEETS, /\b(?:tweets? (?:at|as|from)|tweete (?:sous|depuis|chez)) @/u],
];
/** « Épinglez-le, tweetez-le, envoyez-le à un ami », “Pin it, tweet it or forward it”: one alone may be advice. */
const SHARING: readonly RegExp[] = [
  /\b(?:[ée]pinglez|tweetez|partagez|envoyez|likez)-l(?:e|a|es)\b.{0,20}\b(?:[ée]pinglez|tweetez|partagez|envoyez|likez)-l(?:e|a|es)\b/u,
  /\b(?:pin|tweet|share|forward|e?mail) (?:it|this)\b.{0,20}\b(?:pin|tweet|share|forward|e?mail) (?:it|this)\b/u,
];
/** « Partager cet article : … », “Share this post on …”, « Partagez cette astuce ! », “Bookmark this post: …” */
const SHARE =
  /^\W*(?:partager|partagez|partage|share|tweeter|tweetez|épingler|épinglez|pin it|envoyer|imprimer|print|bookmark)(?:\s+(?:cet|cette|ce|l[’']|this|the|it)?\s*(?:article|page|billet|post|actu\w*|astuce|recette|story|contenu|conseil|tip|recipe)?(?:\s+(?:sur|on|via|par|by|with|avec))?)?\s*(?:$|[:|·•!])/u;
/** « Partager sur Facebook, Twitter et LinkedIn », “Share on facebook”: names, or a word, and nothing else. */
const SHARE_ON =
  /^\W*(?:partager|partagez|partage|share|tweeter|envoyer|épingler)\s+(?:(?:cet|ce|this)\s+(?:article|post|billet)\s+)?(?:sur|on|via|par)\s+(.*)$/iu;
/** « Voir cette publication sur Instagram », “A post shared by …”, “Watch on YouTube”: what an embedded post leaves behind. */
const EMBEDDED =
  /^\W*(?:(?:voir|regarder|lire|view|watch|see|listen to|écouter)\s+(?:(?:cette|ce|cet|la|le|this|the|more|plus|on)\s+)?(?:\S+\s+){0,2}(?:sur|on)\s+\S+(?:\s\S+)?\s*$|(?:une publication|a post|a photo|a video) (?:partagée|shared) (?:par|by)\b|pic\.twitter\.com)/u;
/** « Ce contenu est hébergé par YouTube », “Publié à l’origine sur Medium”, “originally published on LinkedIn”. */
const HOSTING =
  /\b(?:(?:contenu|vidéo|content|video|post) (?:est|is) (?:hébergée?|hosted|fournie?|provided) (?:par|by|on|sur)|(?:initialement|à l’origine|d’abord|originally|first|also) (?:publiée?|parue?|published|posted|appeared) (?:sur|on)|(?:publiée?|parue?) (?:initialement|à l’origine|d’abord|aussi|également) sur)\b/u;
/** « Se connecter avec Facebook », “Sign in with Google”. */
const SIGN_IN =
  /^\W*(?:(?:se |s[’'])?(?:connecter|connexion|inscrire|connectez-vous|inscrivez-vous)|(?:sign|log)[ -]?(?:in|up)|continue|continuer|comment(?:er)?)\s+(?:avec|with|via)\b/u;
/** « Tags : facebook, twitter », “Filed under: Instagram”. */
const FILED =
  /^\W*(?:tags?|mots[- ]cl(?:é|e)s|étiquettes|catégories?|categor(?:y|ies)|filed under|posted in|class(?:é|e) dans|tagged)\s?:|^\W*(?:posted (?:by \S+ )?in|publi(?:é|e) dans)\b/u;
/** « Suivre @agence », “Follow on Instagram”, “Load more… Follow on Instagram”. */
const FOLLOW =
  /^\W*(?:(?:load more|charger plus)\W*)?(?:suivre|follow|s[’']abonner|subscribe)(?:\s+(?:sur|on)\s+\S+)?\s*(?:@\S+)?\s*$/u;
/** « Restez connectés : … », “Stay in touch …” */
const STAY = /^\W*(?:restez|stay) (?:connectée?s?|en contact|connected|in touch)\b/u;
/** « Crédit photo : Flickr », “Image via Flickr”: a short line of its own. */
const CREDIT = /^\W*(?:crédits?(?: photos?)?|photos?|images?|illustration)\s*(?::|via\b|©).{0,50}$/u;
/** « Toutes les photos sont sur notre page Facebook. », “More pictures on our Instagram.”, « À bientôt sur TikTok ! », “RSVP on …” */
const MORE =
  /^\W*(?:(?:plus|toutes?|tous|more|read|see|voir|photos?|vidéos?)\b.{0,50}\b(?:sur|on) (?:notre|nos|our|my|mon|ma)\b.{0,30}|(?:à (?:bientôt|très vite)|see you|rsvp)\b.{0,20}\b(?:sur|on) .{0,20})$/u;
/** « Recevez nos alertes sur WhatsApp », « Dites-le-nous sur … », “Tweet this” */
const ASKING = /^\W*(?:recevez (?:nos|notre|mes)\b|dites-(?:le|moi|nous)\b|tweet this\W*$)/u;
/** “Share on Facebook Share on Twitter” */
const SHARES = /^\W*(?:(?:share|partager|tweeter) (?:on|sur) \S+\s*){2,}$/u;
const OPENINGS: readonly RegExp[] = [SHARE, EMBEDDED, SIGN_IN, FILED, FOLLOW, SHARES];
/** « Cliquez ici pour nous rejoindre. » */
const CLICK = /\b(?:cliquez ici|click here)\b/u;
const OWN_WORDS: readonly RegExp[] = [STAY, CREDIT, MORE, ASKING, CLICK];
/** « Nos réseaux : Facebook, Instagram », “Available on Spotify and Deezer”: names and nothing else. */
const CHANNELS =
  /^\W*(?:(?:nos réseaux(?: sociaux)?|réseaux sociaux|our socials|social media)\s*:|(?:available|disponibles?|listen|écoutez)\b.{0,30}\b(?:on|sur)\s)\s*(.*)$/iu;
/** « Suivez la rédaction : Facebook, Twitter », “Follow the Herald: Facebook, Twitter, YouTube.” */
const FOLLOW_LIST = /^\W*(?:suivez|retrouvez|rejoignez|follow|find|join|connect with)\b[^:]{0,45}:\s*(.*)$/iu;
/** “We are on Facebook, Instagram and LinkedIn.”, « Nous sommes aussi sur Viadeo » */
const PRESENCE = /^\W*(?:we(?: are|[’']re)|nous sommes)(?: also| aussi)? (?:on|sur)\s+(.*)$/iu;
const CONNECTORS = new Set(['et', 'and', 'ou', 'or', '&']);
/** « À propos de l’auteur : … », “About the author: …” */
const AUTHOR_BOX =
  /^\W*(?:à propos de (?:l[’']auteur|l[’']autrice|nous)|about (?:the author|us)|l[’']auteure? ?:|written by\b)/iu;
/** « Tweet | J’aime | +1 | Partager » : the labels of share buttons in a row. */
const SHARE_LABEL =
  /^(?:tweet(?:er|ez)?|re?tweet|j[’']aime|like|\+1|partag(?:er|ez|e)\b.*|share\b.*|pin(?: it)?|épingle[rz]\b.*|e-?mail|envoyer|imprimer|print|save|enregistrer|\d+)(?: ?\d+)?$/u;
/** « Tweet », “Pin it”, « J’aime 12 » on a line of their own. */
const LONE_LABEL = /^\W*(?:re?tweet|tweet|pin it|like|j[’']aime)(?: ?\d+)?\W*$/u;
const LABEL_SEPARATOR = /[|·•/,–—]|\s{2}/u;
const COOKIES = /\b(?:cookies?|traceurs?|trackers)\b/u;
const CONSENT =
  /\b(?:accept|consent|refuse[rz]|param[eé]tr|bloqué|blocked|reject|autoris|allow|d[eé]pos|(?:ce|notre) site|this (?:site|website|page|video|content)|third part|tiers\b|set (?:its|their)(?: own)?|our (?:site|partners)|nos partenaires|we use|nous utilisons)/u;

/**
 * Says of places in a text, best asked in their order, whether their sentence tells something: « Abonnez-vous à notre
 * chaîne YouTube » does not, a title does. The last sentence is remembered: one without end may hold all the places.
 */
export function tellingTest(document: DocumentText): (offset: number) => boolean {
  let last: Sentence | undefined;
  let isTelling = true;
  return (offset) => {
    const sentence = document.sentenceAt(offset);
    if (sentence === last) return isTelling;
    last = sentence;
    isTelling = !sentence || sentence.line.role === 'title' || !isFurniture(document, sentence);
    return isTelling;
  };
}

/** True for a sentence that follows, shares or asks for consent instead of telling something. */
export function isFurniture(document: DocumentText, sentence: Sentence): boolean {
  const cues = furnitureCues(document, sentence);
  if (cues === 0) return false;
  const trimmed = document.text.slice(sentence.start, sentence.end).trim();
  const lower = trimmed.toLowerCase();
  const mayBe = (rules: number): boolean => (cues & rules) !== 0;
  if (mayBe(COOKIE) && COOKIES.test(lower)) return CONSENT.test(lower);
  if (mayBe(HOSTED) && HOSTING.test(lower)) return true;
  if (mayBe(BUTTONS) && isButton(document, sentence, lower)) return true;
  if (!mayBe(OPENING | INVITATION | OWN)) return false;
  // « Réagir (12 commentaires) – S’abonner – Suivez la rédaction sur Facebook et Instagram »
  if (!mayBe(DIVIDED)) return isFurniturePiece(trimmed, lower, cues);
  return trimmed.split(PIECES).some((piece) => isFurniturePiece(piece, piece.toLowerCase(), cues));
}

const PIECES = /\s[–—|·•]\s/u;

function isFurniturePiece(piece: string, lower: string, cues: number): boolean {
  if ((cues & OWN) !== 0 && speaksOfItself(piece, lower)) return true;
  if ((cues & (OPENING | INVITATION)) !== 0 && opensAsFurniture(piece, lower)) return true;
  return (cues & INVITATION) !== 0 && invites(piece, lower, cues);
}

function opensAsFurniture(piece: string, lower: string): boolean {
  if (isAuthorBox(piece) || OPENINGS.some((opening) => opening.test(lower))) return true;
  const target = SHARE_ON.exec(piece)?.[1] ?? '';
  return isNames(target) || /^\S+$/u.test(target);
}

function speaksOfItself(piece: string, lower: string): boolean {
  if (OWN_WORDS.some((words) => words.test(lower))) return true;
  return isNames(PRESENCE.exec(piece)?.[1] ?? '') || isNames(CHANNELS.exec(piece)?.[1] ?? '');
}

function invites(piece: string, lower: string, cues: number): boolean {
  if (INVITATIONS.some(([rules, words]) => (cues & rules) !== 0 && words.test(lower))) return true;
  return isNames(FOLLOW_LIST.exec(piece)?.[1] ?? '');
}

/** « Facebook, Twitter et LinkedIn » */
function isNames(text: string): boolean {
  const words = text.split(/[\s,/|·•.!]+/u).filter((word) => word !== '' && !CONNECTORS.has(word));
  return words.length > 0 && words.every((word) => /^\p{Lu}/u.test(word));
}

function isButton({ text }: DocumentText, { line }: Sentence, lower: string): boolean {
  if (isShareBar(lower) || SHARING.some((words) => words.test(lower))) return true;
  return (
    LONE_LABEL.test(lower) && line.role === 'body' && text.slice(line.start, line.end).trim().length === lower.length
  );
}

function isShareBar(sentence: string): boolean {
  const labels = sentence
    .split(LABEL_SEPARATOR)
    .map((label) => label.trim())
    .filter(Boolean);
  return (
    labels.length >= 2 && labels.filter((label) => SHARE_LABEL.test(label)).length >= Math.max(2, labels.length / 2)
  );
}

/** True for a line that tells about the author: what it names says nothing about the text. */
export function isAuthorBox(line: string): boolean {
  return AUTHOR_BOX.test(line);
}

const MIN_LISTED = 3;
const MIN_IN_BAR = 2;
/** Characters; the longest lists of share buttons stay well below. */
const LONGEST_LIST = 600;
const MAX_LETTERS_BESIDE = 16;
/** « Facebook | Twitter », « [Facebook] [Twitter] » */
const BAR = /[|·•]|\]\s*\[/u;
const MAX_BAR_WORDS = 5;

/** True for a line that is hardly more than a list of platforms, as icon lists become in plain text. */
export function isIconList(
  document: DocumentText,
  line: Line,
  named: readonly { readonly start: number; readonly end: number }[]
): boolean {
  if (line.role === 'title' || named.length < MIN_IN_BAR || line.end - line.start > LONGEST_LIST) return false;
  const text = document.text.slice(line.start, line.end);
  if (isBar(text, named.length)) return true;
  if (named.length < MIN_LISTED) return false;
  let rest = text;
  for (const { start, end } of named.toReversed()) {
    rest = rest.slice(0, start - line.start) + rest.slice(end - line.start);
  }
  if (/[.!?:;]/u.test(rest)) return false;
  return rest.replace(/[^\p{L}\p{N}]/gu, '').length <= MAX_LETTERS_BESIDE && !/\p{L}{3,}/u.test(rest);
}

/** « Facebook | Pinterest | WhatsApp | Imprimer »: short items between bars, most of them platforms. */
function isBar(text: string, named: number): boolean {
  const items = text.split(BAR);
  return (
    items.length > 2 &&
    named >= items.length / 2 &&
    items.every((item) => item.trim().split(/\s+/u).length <= MAX_BAR_WORDS)
  );
}
