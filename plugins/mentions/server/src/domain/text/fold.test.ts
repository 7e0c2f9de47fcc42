import { FOLD_TABLE, fold, isWordUnit } from './fold';

describe('folding', () => {
  it.each([
    ['ignores letter case', 'TikTok', 'tiktok'],
    ['ignores accents', 'Épingle Été ÇA', 'epingle ete ca'],
    ['reads decomposed accents as composed ones', 'E\u0301pingle', 'epingle'],
    ['makes both apostrophes one', "l’Instagram d'Instagram", "l'instagram d'instagram"],
    ['makes a no-break space a space', 'Google\u00a0Plus\u202f!', 'google plus !'],
    ['makes a hyphen a space', 'live-tweet live\u2011tweet', 'live tweet live tweet'],
    ['makes quotation marks spaces', 'fil « Pour toi », page “Pour toi”', 'fil pour toi , page pour toi'],
    ['makes several spaces one', ' You \t  tube ', 'you tube'],
    ['drops invisible characters', 'Insta\u00adgram\u200b \ufeffReels', 'instagram reels'],
    ['leaves ligatures as they are', 'Cœur ﬁl', 'cœur ﬁl'],
    ['leaves emoji as they are', '👻 Snap', '👻 snap'],
    ['leaves dashes between words', 'a – b — c', 'a – b — c'],
  ])('%s', (_, text, folded) => expect(fold(text)).toBe(folded));

  it('gives every UTF-16 unit one unit, so that offsets stay', () => {
    const text = 'Été 👻 l’Instagram';
    const units = Array.from({ length: text.length }, (_, index) => FOLD_TABLE[text.charCodeAt(index)] ?? 0);
    expect(String.fromCharCode(...units)).toBe("ete 👻 l'instagram");
  });

  it('knows what words are made of', () => {
    const isWord = (character: string): boolean => isWordUnit(character.charCodeAt(0));
    expect(['a', 'É', '7', '\u0301'].map(isWord)).toEqual([true, true, true, true]);
    expect(['’', '-', ' ', '#', '_', '.'].map(isWord)).toEqual([false, false, false, false, false, false]);
  });

  it('takes texts of any length', () => expect(fold('É'.repeat(300_000))).toHaveLength(300_000));
});
