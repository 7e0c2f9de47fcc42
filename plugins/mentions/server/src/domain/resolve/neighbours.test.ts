import { aPlatform } from '../testing/catalogue';
import { read } from '../testing/reading';

const facebook = aPlatform({ name: 'Facebook' });
const vine = aPlatform({ name: 'Vine', aliases: [{ text: 'Vine', strength: 'weak' }] });
const all = [facebook, vine];

describe('a weak name that opens an item', () => {
  it.each([
    '• Vine lance un format.\n• Facebook ferme le sien.',
    'Facebook a dépassé le milliard. Vine : 200 millions.',
    'Vine: 200 million\nFacebook: a billion',
  ])('is tagged beside one that another platform opens: %s', (text) => {
    const reading = read(all, text);
    expect(reading.platforms).toEqual(['facebook', 'vine']);
    expect(reading.reasons('vine')).toContain('listed-with-platforms');
  });

  it.each([
    'Vine et raisin : la récolte.\nFacebook en parle.',
    'Vine lance ses feuilles.\nLe maire en parle sur Facebook.',
    'Vine lance ses feuilles.\nLe maire se tait.\nFacebook en parle.',
  ])('is no tag where nothing of the kind stands beside it: %s', (text) => {
    expect(read(all, text).platforms).not.toContain('vine');
  });
});
