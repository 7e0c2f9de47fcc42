import type { DocumentText, Sentence } from '../text/document';
import type { Span } from '../text/span';
import { Phrases } from '../text/phrases';

/** What leads to a platform that is named beside the one in question: for comparison, as its owner, as its rival. */
const ASIDE = new Phrases([
  ...['à la', 'façon', 'contrairement à', 'face à', 'pour concurrencer', 'just like', 'unlike', 'similar to'],
  ...['comme', 'comme le fait', 'comme le font', 'comme c’est le cas'].flatMap((as) => [as, `${as} sur`, `${as} chez`]),
  ...[
    'à la manière',
    'à l’instar',
    'à l’image',
    'filiale',
    'propriété',
    'concurrent',
    'concurrente',
    'rival',
    'rivale',
    'héritier',
    'héritière',
    'successeur',
    'équivalent',
  ].flatMap((of) => [`${of} de`, `${of} d’`]),
  ...['racheté', 'rachetée', 'acheté', 'achetée', 'acquis', 'acquise', 'détenu', 'détenue', 'inspiré', 'inspirée'].map(
    (verb) => `${verb} par`
  ),
  ...['réplique', 'riposte', 's’attaque', 'alternative'].map((word) => `${word} à`),
  ...['copie', 'imite', 'concurrencer', 'détrôner', 'rapproche de', 'inspiré de', 'inspirée de', 's’inspire de'],
  ...['owned by', 'bought by', 'acquired by', 'rival of', 'rival to', 'inspired by', 'takes on', 'copies'],
]);

/** Where a platform is named, and whether it is no more than named beside another there. */
export interface NamedPlace extends Span {
  readonly isAside: boolean;
}

/**
 * True for a platform that is no more than named beside another, from `start` on: « à la Snapchat », “unlike Facebook”;
 * and for one in a list with `last`, the platform named before it, where that is: « face à TikTok et YouTube ».
 */
export function isNamedAside(document: DocumentText, start: number, last: NamedPlace | undefined): boolean {
  if (ASIDE.endBefore(document, start)) return true;
  return last !== undefined && last.isAside && AND.test(document.text.slice(last.end, start));
}

const AND = /^,? (?:(?:et|ou|and|or) )?(?:d[’'])?$/u;

/** What a service is said to do, in the news about it. */
const ANNOUNCING = new Phrases([
  ...['lance', 'teste', 'annonce', 'déploie', 'dévoile', 'introduit', 'intègre', 'inaugure', 'généralise', 'étend'],
  ...['vient de lancer', 'vient d’ajouter', 'vient d’annoncer', 'vient de dévoiler', 'vient d’introduire'],
  ...['a lancé', 'a annoncé', 'a dévoilé', 'a déployé', 'va lancer', 'va tester', 'va permettre', 'va proposer'],
  ...['permet désormais', 'propose désormais', 'permet maintenant', 'propose maintenant', 'fait peau neuve'],
  ...['launches', 'unveils', 'introduces', 'announces', 'rolls out', 'has launched', 'has announced', 'has introduced'],
  ...['is testing', 'is launching', 'is rolling out', 'is adding', 'has added', 'now lets', 'lets users', 'now allows'],
]);

/** True where what ends here does as services do: « Threads teste », “X has launched”. */
export function announcesSomething(document: DocumentText, end: number): boolean {
  return ANNOUNCING.beginAfter(document, end);
}

/** What leads to a platform that the rest of its sentence is about, and what follows it. */
const OPENING = /^\P{L}*(?:sur|dans|chez|avec|côté|du côté de|pour|on|in|with|over on|for) ?(?:l[’'])?$/iu;
const OPENING_LENGTH = 20;
const OPENED = /^\s?[,:]/u;
const OPENED_LENGTH = 3;

/** True for « Sur Viadeo, même chose dans les hubs », “On LinkedIn: …”. */
export function opensSentence({ text }: DocumentText, sentence: Sentence, platform: Span): boolean {
  return (
    platform.start - sentence.start <= OPENING_LENGTH &&
    OPENING.test(text.slice(sentence.start, platform.start)) &&
    OPENED.test(text.slice(platform.end, platform.end + OPENED_LENGTH))
  );
}

const LATTER = /(?:^|[^\p{L}])(?:ce dernier|cette dernière|celui-ci|celle-ci|the latter)(?!\p{L})/iu;

/** True for a sentence that goes on with the last of those named before: « Sur ce dernier, … », “the latter”. */
export function namesTheLatter({ text }: DocumentText, { start, end }: Sentence): boolean {
  return LATTER.test(text.slice(start, end));
}
