import { blocksToText } from '../blocks/blocks-to-text';
import { markdownToBlocks } from '../blocks/markdown-to-blocks';
import { wordPressToBlocks } from '../blocks/html-to-blocks';
import { readSheet } from './read-sheet';

const FRENCH = `Description :

Un atelier pour tenir une chaîne vidéo, du premier plan à la miniature.
Il se tient en petit groupe.

Pré-requis : savoir filmer avec un téléphone

Objectifs pédagogiques :
– Écrire un plan de tournage
– Monter une vidéo courte
Public visé :

Vidéastes débutants et associations

Durée :
2 jours / 14 heures

Tarif : 450 €

Lieu : Rennes

Dates :
3 avril 2031
du 12 au 13 mai 2031 à Lille
Nous pouvons aussi venir chez vous.

Contact : bonjour@atelier.example`;

describe('The sheet of a training session', () => {
  test('fills its fields from French labels', () => {
    const { facts, description } = readSheet(markdownToBlocks(FRENCH));
    expect(facts).toEqual({
      prerequisites: 'savoir filmer avec un téléphone',
      objectives: ['Écrire un plan de tournage', 'Monter une vidéo courte'],
      audience: 'Vidéastes débutants et associations',
      durationDays: 2,
      durationHours: 14,
      price: 450,
      contact: 'bonjour@atelier.example',
      dates: [
        { startsOn: '2031-04-03', place: 'Rennes' },
        { startsOn: '2031-05-12', endsOn: '2031-05-13', place: 'Lille' },
      ],
    });
    expect(blocksToText(description)).toBe(
      'Un atelier pour tenir une chaîne vidéo, du premier plan à la miniature.\nIl se tient en petit groupe.\nNous pouvons aussi venir chez vous.'
    );
  });

  test('fills its fields from English headings and lists', () => {
    const sheet =
      '## About\n\nA day with **three** editors.\n\n## Who should attend\n\nPress officers\n\n## What you will learn\n\n- Plan a week\n- Read the figures\n\n## Duration\n\nHalf a day\n\n## Upcoming dates\n\n- March 12-14, 2031, Leeds\n\n## Level\n\nBeginner\n\n## Format\n\nOnline\n\n## Price\n\nFree';
    const { facts, description } = readSheet(markdownToBlocks(sheet));
    expect(facts).toEqual({
      audience: 'Press officers',
      objectives: ['Plan a week', 'Read the figures'],
      durationDays: 0.5,
      dates: [{ startsOn: '2031-03-12', endsOn: '2031-03-14', place: 'Leeds' }],
      level: 'beginner',
      format: 'online',
      price: 0,
    });
    expect(description).toMatchObject([{ type: 'paragraph', children: [{}, { text: 'three', bold: true }, {}] }]);
  });

  test('reads labels in bold, as WordPress pages have them', () => {
    const { facts } = readSheet(
      wordPressToBlocks('<strong>Durée :</strong> 1 journée\n\n<strong>Participants</strong>\nTout le monde')
    );
    expect(facts).toEqual({ durationDays: 1, audience: 'Tout le monde' });
  });

  test('keeps in the description what the fields cannot hold', () => {
    const sheet =
      'Avant tout.\n\nDates : nous consulter\n\nTarif : 450 € HT par personne\n\nProgramme :\nMatin : le plan\n\nDurée : 2 jours, de 9h à 17h\n\nLieu : Nantes';
    const { facts, description } = readSheet(markdownToBlocks(sheet));
    expect(facts).toEqual({ price: 450, durationDays: 2 });
    expect(blocksToText(description)).toBe(
      'Avant tout.\nDates : nous consulter\nTarif : 450 € HT par personne\nProgramme :\nMatin : le plan\nDurée : 2 jours, de 9h à 17h\nLieu : Nantes'
    );
  });

  test('counts a section once that stands there twice', () => {
    const { facts, description } = readSheet(
      markdownToBlocks(`${FRENCH.replace('3 avril 2031', 'À venir')}\n\n${FRENCH}`)
    );
    expect(facts.objectives).toHaveLength(2);
    expect(facts.audience).toBe('Vidéastes débutants et associations');
    expect(facts.dates?.map((date) => date.startsOn).sort()).toEqual(['2031-04-03', '2031-05-12']);
    expect(blocksToText(description).match(/petit groupe/g)).toHaveLength(1);
    expect(blocksToText(description)).toContain('Dates :\nÀ venir');
  });

  test('takes a sentence for what it is, whatever it begins with', () => {
    const text = 'Participants et formateurs se retrouvent à midi.\nPublic : mot que voici en phrase';
    expect(blocksToText(readSheet(markdownToBlocks('Participants et formateurs : tous à midi.')).description)).toBe(
      'Participants et formateurs : tous à midi.'
    );
    expect(readSheet(markdownToBlocks(text)).facts.audience).toBe('mot que voici en phrase');
  });
});
