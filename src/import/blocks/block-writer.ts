import type { Marks } from './marks';
import { hasText, inlineNodes, splitParagraphs } from './pieces';
import type { Piece } from './pieces';
import type { Block, Blocks, HeadingLevel } from './types';

/** Collects pieces of text into paragraphs, and blocks in the order they come. */
export class BlockWriter {
  readonly blocks: Blocks = [];
  private pieces: Piece[] = [];

  text(text: string, marks: Marks, link?: string): void {
    if (text !== '') this.pieces.push({ text, marks, ...(link ? { link } : {}) });
  }

  /** A line of its own in the current paragraph. */
  lineBreak(): void {
    this.pieces.push({ text: '\n', marks: {} });
  }

  /** Ends the current paragraph. */
  endParagraph(): void {
    for (const paragraph of splitParagraphs(this.takePieces())) {
      this.blocks.push({ type: 'paragraph', children: inlineNodes(paragraph) });
    }
  }

  heading(level: HeadingLevel, pieces: readonly Piece[]): void {
    this.endParagraph();
    if (hasText(pieces)) this.blocks.push({ type: 'heading', level, children: inlineNodes(pieces) });
  }

  append(...blocks: Block[]): void {
    this.endParagraph();
    this.blocks.push(...blocks);
  }

  /** Ends the last paragraph and gives all blocks. */
  finish(): Blocks {
    this.endParagraph();
    return this.blocks;
  }

  takePieces(): Piece[] {
    const taken = this.pieces;
    this.pieces = [];
    return taken;
  }
}
