import { durationOf } from './duration';
import { priceOf } from './price';

describe('A length', () => {
  test.each([
    ['1 jour / 7 heures', { days: 1, hours: 7 }],
    ['une journée', { days: 1 }],
    ['Une demi-journée', { days: 0.5 }],
    ['½ journée (3h30)', { days: 0.5, hours: 3.5 }],
    ['1,5 jour', { days: 1.5 }],
    ['2 jours, 7 heures par jour', { days: 2, hours: 14 }],
    ['3 days (21 hours)', { days: 3, hours: 21 }],
    ['14h', { hours: 14 }],
    ['half a day', { days: 0.5 }],
  ])('« %s »', (text, expected) => expect(durationOf(text)).toEqual({ ...expected, rest: '' }));

  test('leaves the words it does not understand', () => {
    expect(durationOf('selon vos besoins')).toEqual({ rest: 'selon vos besoins' });
  });
});

describe('A price', () => {
  test.each([
    ['450 €', 450],
    ['1 200 euros', 1200],
    ['1\u202f200,50 €', 1200.5],
    ['€1,200', 1200],
    ['Gratuit', 0],
    ['890', 890],
  ])('« %s »', (text, price) => expect(priceOf(text)).toEqual({ price, rest: '' }));

  test('leaves the words it does not understand', () => {
    expect(priceOf('450 € HT')).toEqual({ price: 450, rest: 'ht' });
    expect(priceOf('sur devis')).toEqual({ rest: 'sur devis' });
  });
});
