import { aFeature, aPlatform } from '../testing/catalogue';
import { read } from '../testing/reading';

const weak = (name: string) => aFeature({ name, platform: 'flickr', aliases: [{ text: name, strength: 'weak' }] });
const CATALOGUE = [aPlatform({ name: 'Flickr' }), ...['notes', 'groupes', 'albums'].map(weak)];
const FILLER = 'On y range des photos de vacances, de mariages et de chantiers depuis bien longtemps, et on y revient.';
const features = (line: string) => read(CATALOGUE, { title: 'Flickr, dix ans après', text: `Bien.\n${line}` }).features;

describe('everyday words that only the subject ties to a platform', () => {
  it('are features in company of others', () => {
    expect(features(`${FILLER} Les notes, les groupes et les albums y sont toujours.`)).toHaveLength(3);
  });

  it('are suggestions alone in a paragraph', () => {
    const line = `${FILLER} Les membres y prennent des notes.`;
    expect(features(line)).toEqual([]);
    const reading = read(CATALOGUE, { title: 'Flickr, dix ans après', text: `Bien.\n${line}` });
    expect(reading.analysis.tags.features).toMatchObject([{ automatic: false, entity: { name: 'notes' } }]);
    expect(reading.reasons('flickr-notes')).toContain('alone-in-paragraph');
  });

  it('are features where they come again', () => {
    expect(features(`${FILLER} Les notes restent.\n${FILLER} Les notes plaisent.`)).toEqual(['flickr-notes']);
  });

  it('are features where they are the label of their paragraph', () => {
    expect(features(`Notes. ${FILLER} ${FILLER}`)).toEqual(['flickr-notes']);
    expect(features(`- **Notes** : ${FILLER} ${FILLER}`)).toEqual(['flickr-notes']);
    expect(features(`Notes et photos. ${FILLER} ${FILLER}`)).toEqual([]);
  });

  it('are features in a short line', () => expect(features('• Ranger ses notes')).toEqual(['flickr-notes']));

  it('are features beside their platform', () => {
    expect(features(`${FILLER} Les membres aiment les notes de Flickr.`)).toEqual(['flickr-notes']);
  });
});

describe('everyday words in the sentence or paragraph of their platform', () => {
  const others = [aPlatform({ name: 'Instagram' }), aPlatform({ name: 'Vimeo' })];
  const read3 = (line: string) =>
    read([...CATALOGUE, ...others], { title: 'Trois sites', text: `Instagram et Vimeo d’abord.\nInstagram.\n${line}` });
  const featuresIn = (line: string) => read3(line).features;

  it('are features in a list of features', () => {
    const line = 'Flickr (2004), fondé par un couple au Canada : notes, groupes et albums.';
    expect(featuresIn(line)).toEqual(['flickr-albums', 'flickr-groupes', 'flickr-notes']);
    expect(read3(line).reasons('flickr-notes')).toContain('in-company');
    expect(featuresIn('Flickr, fondé en 2004 par un couple du Canada, a perdu ses notes.')).toEqual([]);
  });

  it('are features among several', () => {
    const line =
      'Flickr garde depuis vingt ans ce que les gens aiment : des albums rangés, de vieux groupes, parfois des notes.';
    expect(featuresIn(line)).toEqual(['flickr-albums', 'flickr-groupes', 'flickr-notes']);
  });

  it('are features beside one more in a paragraph that begins with their platform and names no other', () => {
    const line = 'Flickr se réveille. On y retrouve ses vieux groupes. Il reste des notes sur les photos.';
    expect(featuresIn(line)).toEqual(['flickr-groupes', 'flickr-notes']);
    expect(featuresIn('Flickr se réveille. On y retrouve ses vieux groupes.')).toEqual([]);
    expect(featuresIn(`${line} Vimeo dort.`)).toEqual([]);
  });
});
