import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { toRecord, type AnalysisRecord } from '../../../plugins/mentions/server/src/domain/analysis-record';
import type { Catalogue } from '../../../plugins/mentions/server/src/domain/catalogue/types';
import type { Analysis, Tagger } from '../../../plugins/mentions/server/src/domain/tagger';
import { appFolder } from '../../paths';
import type { GoldDocument } from './types';

const folder = path.join(appFolder, 'tests', 'gold');
/** Files measured, never looked into: nothing may be tuned on their errors. */
const HELD_OUT = /^held-out(-\d+)?\.jsonl$/u;

export interface GoldSet {
  readonly name: string;
  readonly isHeldOut: boolean;
  readonly documents: readonly GoldDocument[];
}

/** The gold sets of the repository. */
export function shippedGoldFiles(): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  return names.sort().map((name) => path.join(folder, name));
}

/** Reads a gold file; throws where it cannot be read or a line is no JSON. */
export function readGoldSet(file: string): GoldSet {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return {
    name: path.basename(file, '.jsonl'),
    isHeldOut: HELD_OUT.test(path.basename(file)),
    documents: lines.map((line): GoldDocument => JSON.parse(line)),
  };
}

/** Reads a gold document as the command line reads texts. */
export function analyzeGold(tagger: Tagger, { locale, title, text }: GoldDocument): Analysis {
  const fields = [
    { field: 'title', role: 'title', text: title } as const,
    { field: 'text', role: 'body', text } as const,
  ];
  return tagger.analyze({ locale, fields });
}

/** What `analyze` prints for a gold document. */
export function recordOf(tagger: Tagger, catalogue: Catalogue, document: GoldDocument): AnalysisRecord {
  return toRecord(document.id, analyzeGold(tagger, document), catalogue);
}
