import type { DocumentText } from '../text/document';
import type { Span } from '../text/span';
import type { Units } from '../text/units';
import { END, firstWordFrom, HASH, ONE_SPACE, SIGNS, WORD_SIZE, wordHash } from '../text/words';

/** What a sentence may be, going by its words: each rule for site furniture is only tried where one of its words stands. */
export const COOKIE = 1;
export const HOSTED = 2;
export const BUTTONS = 4;
export const OPENING = 8;
/** « Nous sommes sur … », « crédit photo : … », “more on our …”: said of the site itself. */
export const OWN = 16;
/** « Suivez-nous », « aimez notre page » */
export const FOLLOW_US = 32;
/** « vous pouvez aussi la suivre » */
export const MAY_FOLLOW = 64;
/** “follow us”, “join our channel” */
export const FOLLOW_US_ENGLISH = 128;
/** “She tweets at @jane” */
export const TWEETS = 256;
/** Something like a dash or a bar stands in it, so that it may fall into pieces. */
export const DIVIDED = 2048;
export const INVITATION = FOLLOW_US | MAY_FOLLOW | FOLLOW_US_ENGLISH | TWEETS;
/** Only together: « publié à l’origine », “also posted”. */
const PUBLISHED = 512;
const BEFOREHAND = 1024;

/** The words without one of which a rule cannot hold; `opening` ones must come first in the sentence. */
const ANYWHERE: readonly (readonly [rules: number, words: string])[] = [
  [COOKIE, 'cookie cookies traceur traceurs trackers'],
  [FOLLOW_US, 'suivez retrouvez rejoignez likez contactez ajoutez aimez abonnez abonnant'],
  [MAY_FOLLOW, 'suivre retrouver rejoindre contacter'],
  [FOLLOW_US_ENGLISH, 'follow find join reach connect subscribe visit'],
  [TWEETS, 'tweets tweete'],
  [HOSTED, 'hébergé hébergée hosted fourni fournie provided'],
  [BEFOREHAND, 'initialement origine abord originally first also aussi également'],
  [PUBLISHED, 'publié publiée paru parue published posted appeared'],
  [BUTTONS, 'tweeter retweet aime épingler email envoyer imprimer print save enregistrer'],
  [BUTTONS, 'partager partage'],
  [BUTTONS, 'tweetez pin épinglez mail'],
  [BUTTONS | FOLLOW_US, 'partagez'],
  [BUTTONS | FOLLOW_US_ENGLISH, 'share like'],
  [BUTTONS | TWEETS, 'tweet'],
  [OWN, 'cliquez click'],
];
const FIRST: readonly (readonly [rules: number, words: string])[] = [
  [OPENING, 'partager partagez partage share tweeter tweetez épingler épinglez pin envoyer imprimer print bookmark'],
  [OPENING, 'voir regarder lire view watch see listen écouter une a pic'],
  [OPENING, 'se s connecter connexion inscrire connectez inscrivez sign log continue continuer login signup signin'],
  [
    OPENING,
    'tag tags mot mots étiquette étiquettes catégorie catégories category categories filed posted classé tagged',
  ],
  [OPENING, 'load charger about written suivre follow subscribe nous me suivez retrouvez rejoignez find join connect'],
  [OWN, 'we nous a see voir listen restez stay crédit crédits photo photos image images illustration vidéo vidéos'],
  [OWN, 'plus toute toutes tous more read rsvp recevez dites tweet'],
  [OPENING, 'comment commenter publié'],
  [OWN, 'nos réseaux our social available disponible disponibles écoutez'],
];

/** The rules of each hash of a word; one that shares its place with another only costs a closer look. */
const MASK = 4095;
const anywhere = table(ANYWHERE);
const first = table(FIRST);

function table(lists: typeof ANYWHERE): Uint16Array {
  const rules = new Uint16Array(MASK + 1);
  for (const [rule, words] of lists) {
    for (const word of words.split(' ')) {
      const place = placeOf(wordHash(word));
      rules[place] = (rules[place] ?? 0) | rule;
    }
  }
  return rules;
}

function placeOf(hash: number): number {
  return (hash ^ (hash >>> 12)) & MASK;
}

const RULES = COOKIE | INVITATION | HOSTED | BUTTONS | OPENING | OWN;
const BARS = '|·•';
/** What stands between pieces of a sentence, and the rules that it alone gives reason to try. */
const DIVIDERS: ReadonlyMap<number, number> = new Map(
  Array.from(`${BARS}–—`, (sign) => [
    sign.charCodeAt(0),
    BARS.includes(sign) ? DIVIDED | BUTTONS | OPENING | OWN : DIVIDED,
  ])
);

/** The rules that may hold for a sentence, and whether it is divided; 0 for nearly every one. */
export function furnitureCues({ units, words }: DocumentText, { start, end }: Span): number {
  const { data, count } = words;
  let word = firstWordFrom(words, start);
  let rules = word < count ? (first[placeOf(data[word * WORD_SIZE + HASH] ?? 0)] ?? 0) : 0;
  let gap = start;
  for (; word < count && (data[word * WORD_SIZE] ?? 0) < end; word++) {
    const at = word * WORD_SIZE;
    rules |= anywhere[placeOf(data[at + HASH] ?? 0)] ?? 0;
    if (data[at + SIGNS] !== ONE_SPACE) rules |= dividersIn(units, gap, data[at] ?? 0);
    gap = data[at + END] ?? 0;
  }
  rules |= dividersIn(units, gap, end);
  if ((rules & PUBLISHED) !== 0 && (rules & BEFOREHAND) !== 0) rules |= HOSTED;
  return (rules & RULES) === 0 ? 0 : rules & (RULES | DIVIDED);
}

function dividersIn(units: Units, from: number, to: number): number {
  let rules = 0;
  for (let i = from; i < to; i++) rules |= DIVIDERS.get(units[i] ?? 0) ?? 0;
  return rules;
}
