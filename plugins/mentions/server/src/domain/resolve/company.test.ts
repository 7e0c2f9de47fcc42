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

  it('are features in a short line', () => expect(features('• Ranger ses notes')).toEqual(['flickr-notes']));

  it('are features beside their platform', () => {
    expect(features(`${FILLER} Les membres aiment les notes de Flickr.`)).toEqual(['flickr-notes']);
  });
});
