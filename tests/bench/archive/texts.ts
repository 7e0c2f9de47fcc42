/** Texts of a newsroom, put together from sentences: the same ones at every run. */

export type Language = 'fr' | 'en';

export interface GeneratedText {
  readonly title: string;
  readonly excerpt: string;
  readonly paragraphs: readonly { readonly text: string; readonly isHeading: boolean }[];
}

const PLATFORMS = ['Instagram', 'TikTok', 'Facebook', 'YouTube', 'LinkedIn', 'Pinterest', 'Snapchat', 'WhatsApp', 'X'];

const SENTENCES: Readonly<Record<Language, { named: readonly string[]; plain: readonly string[] }>> = {
  fr: {
    named: [
      '{p} teste un nouveau format de vidéo avec quelques créateurs.',
      'Les marques qui publient sur {p} voient leur portée baisser depuis le printemps.',
      'Sur {p}, les Stories gardent la faveur des plus jeunes.',
      'Comme {q}, {p} affiche désormais une mention sous les contenus retouchés.',
      'La page {p} de l’association rassemble douze mille abonnés.',
      'Un porte-parole de {p} confirme que la nouveauté arrive d’abord au Canada.',
    ],
    plain: [
      'L’équipe a relu les chiffres de l’année et ce qu’ils disent du travail accompli.',
      'Le calendrier de publication se prépare désormais un mois à l’avance, avec des créneaux libres pour l’actualité.',
      'Personne ne s’attendait à ce que la newsletter devienne le premier point de contact avec le public.',
      'Chaque semaine, une réunion de trente minutes suffit à choisir les sujets et à répartir les textes.',
      'Les images sont décrites pour celles et ceux qui ne les voient pas, et les vidéos sous-titrées.',
      'Le budget reste modeste, ce qui oblige à choisir et à mesurer ce qui compte vraiment.',
      'Une charte courte, affichée au mur, rappelle le ton et les règles que chacun a acceptées.',
      'Les commentaires sont lus le matin ; une réponse part avant midi dans neuf cas sur dix.',
    ],
  },
  en: {
    named: [
      '{p} is testing a new video format with a handful of creators.',
      'Brands that post on {p} have seen their reach fall since the spring.',
      'On {p}, Stories remain the favourite of younger audiences.',
      'Like {q}, {p} now shows a label under edited content.',
      'The charity’s {p} page has gathered twelve thousand followers.',
      'A {p} spokesperson confirms that the change comes to Canada first.',
    ],
    plain: [
      'The team went through the figures of the year and what they say about the work that was done.',
      'The publishing calendar is now prepared a month ahead, with free slots for the news of the day.',
      'Nobody expected the newsletter to become the first point of contact with the public.',
      'Every week a meeting of thirty minutes is enough to choose subjects and to share out the texts.',
      'Images are described for those who do not see them, and videos carry captions.',
      'The budget stays modest, which forces everyone to choose and to measure what really matters.',
      'A short charter on the wall recalls the tone and the rules that everyone has agreed to.',
      'Comments are read in the morning; an answer leaves before noon in nine cases out of ten.',
    ],
  },
};

const TITLES: Readonly<Record<Language, string>> = {
  fr: '{p} et {q} : ce qui change pour les équipes, semaine {n}',
  en: '{p} and {q}: what changes for teams, week {n}',
};

/** One sentence in eight names a platform: ten to fifteen mentions in a text of 4 KB. */
const NAMED_EVERY = 8;
const SENTENCES_IN_PARAGRAPH = 5;
const PARAGRAPHS_UNDER_HEADING = 4;

/** The text of this number in a language, of about as many bytes; `extra` is said once in the middle of it. */
export function generateText(number: number, language: Language, bytes: number, extra = ''): GeneratedText {
  const random = randomNumbers(number * 2 + (language === 'fr' ? 0 : 1));
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const { named, plain } = SENTENCES[language];
  const fill = (template: string): string =>
    template.replace('{p}', pick(PLATFORMS)).replace('{q}', pick(PLATFORMS)).replace('{n}', String(number));

  const paragraphs: { text: string; isHeading: boolean }[] = [];
  for (let size = 0, sentence = 0; size < bytes;) {
    if (paragraphs.length % (PARAGRAPHS_UNDER_HEADING + 1) === 0) {
      paragraphs.push({ text: fill(language === 'fr' ? 'Du côté de {p}' : 'Meanwhile at {p}'), isHeading: true });
    }
    const sentences = Array.from({ length: SENTENCES_IN_PARAGRAPH }, () =>
      fill(pick(++sentence % NAMED_EVERY === 0 ? named : plain))
    );
    const text = sentences.join(' ');
    paragraphs.push({ text, isHeading: false });
    size += Buffer.byteLength(text);
  }
  const middle = Math.floor(paragraphs.length / 2);
  if (extra !== '') paragraphs.splice(middle, 0, { text: extra, isHeading: false });
  return { title: fill(TITLES[language]), excerpt: fill(pick(plain)), paragraphs };
}

/** The text as a blocks field. */
export function toBlocks({ paragraphs }: GeneratedText) {
  return paragraphs.map(({ text, isHeading }) => ({
    ...(isHeading ? { type: 'heading' as const, level: 2 as const } : { type: 'paragraph' as const }),
    children: [{ type: 'text' as const, text }],
  }));
}

/** Mulberry32: evenly spread, and the same at every run. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
