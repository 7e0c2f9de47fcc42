import { aPlatform } from '../testing/catalogue';
import { read } from '../testing/reading';

const all = [
  aPlatform({ name: 'Instagram', aliases: [{ text: 'Insta', strength: 'medium', kind: 'abbreviation' }] }),
  aPlatform({ name: 'Vine', aliases: [{ text: 'Vine', strength: 'weak' }] }),
];

describe('a name that announces something', () => {
  it.each(['Insta teste un onglet.', 'Insta vient de lancer un onglet.', 'Insta is testing a tab.'])(
    'needs less: %s',
    (text) => {
      expect(read(all, text).platforms).toEqual(['instagram']);
      expect(read(all, text).reasons('instagram')).toContain('announces');
    }
  );

  it.each(['Insta, teste bien faite.', 'On dit insta lance bien.', 'Vine lance un ballon.'])(
    'still needs what it needs: %s',
    (text) => expect(read(all, text).platforms).toEqual([])
  );
});
