/** How well the tagger does on the gold sets, with the catalogue that Veille ships with. */
import { MEASURES, rates } from '../../scripts/mentions/gold/score';
import { GoldReader, goldSets } from '../gold/sets';

const shown = (rate: number): string => rate.toFixed(3);
const reader = new GoldReader();

for (const { name, file, atLeast } of goldSets()) {
  const { documents, scores } = reader.read(file);
  console.log(`${name}, ${documents.length} documents`);
  for (const measure of MEASURES) {
    const { precision, recall, f1 } = rates(scores[measure]);
    const { hits, falseAlarms, missed } = scores[measure];
    const wanted = atLeast[measure] ?? 0;
    const verdict = f1 < wanted ? `  below ${wanted}` : '';
    console.log(
      `  ${measure.padEnd(9)} precision ${shown(precision)}  recall ${shown(recall)}  F1 ${shown(f1)}` +
        `  (hits ${hits}, false ${falseAlarms}, missed ${missed})${verdict}`
    );
    if (f1 < wanted) process.exitCode = 1;
  }
}
