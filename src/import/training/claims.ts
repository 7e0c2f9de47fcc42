import type { TrainingFacts } from '../model';
import type { Line } from './lines';

/** What a section gives to the fields, and the lines that say more than the fields can hold. */
export interface Claim {
  facts: TrainingFacts;
  left: Line[];
  /** A place named for all dates, before they are known. */
  place?: string;
}

/** A line without the mark of a hand-made list. */
export function withoutBullet(text: string): string {
  return text.replace(/^(?:[-–—•*·▪◦‣➢→>✓✔]+|\d{1,2}[.)])[\s\u00a0]+/u, '').trim();
}

/** Whether a line is an item of a list, real or hand-made. */
export function isListItem(line: Line): boolean {
  return line.block.type === 'list' || withoutBullet(line.text) !== line.text;
}

/** A line as plain text, addresses of its links in brackets. */
export function plainLine({ block, text }: Line): string {
  if (block.type !== 'paragraph') return text;
  return block.children
    .map((node) => {
      if (node.type === 'text') return node.text;
      const words = node.children.map((child) => child.text).join('');
      return node.url.replace(/^(mailto|tel):/, '') === words ? words : `${words} (${node.url})`;
    })
    .join('')
    .trim();
}
