import type { Marks } from './marks';
import { sameMarks } from './marks';
import type { InlineNode, TextNode } from './types';

/** A run of text set in one way, inside one link or none. Line feeds in it are line breaks. */
export interface Piece {
  text: string;
  marks: Marks;
  link?: string;
}

/** Joins pieces to the inline nodes of one block: spaces around line breaks and at both ends go, marks and links stay. */
export function inlineNodes(pieces: readonly Piece[]): InlineNode[] {
  return mergePieces(trimPieces(pieces)).reduce<InlineNode[]>(appendPiece, []);
}

/** Cuts pieces into paragraphs wherever two line breaks follow each other. */
export function splitParagraphs(pieces: readonly Piece[]): Piece[][] {
  const paragraphs: Piece[][] = [[]];
  for (const piece of trimPieces(pieces)) {
    piece.text.split(/\n{2,}/).forEach((text, index) => {
      if (index > 0) paragraphs.push([]);
      paragraphs.at(-1)?.push({ ...piece, text });
    });
  }
  return paragraphs.filter(hasText);
}

/** Whether there is anything to read. */
export function hasText(pieces: readonly Piece[]): boolean {
  return pieces.some((piece) => piece.text.trim() !== '');
}

/** Removes the spaces that HTML does not show: doubled across pieces, around line breaks, at both ends. */
function trimPieces(pieces: readonly Piece[]): Piece[] {
  const kept: Piece[] = [];
  let before = '\n';
  for (const piece of pieces) {
    const text = joinable(withoutSpacesAtBreaks(piece.text), before);
    if (text === '') continue;
    dropSpaceBefore(text, kept);
    kept.push({ ...piece, text });
    before = text;
  }
  return trimEnd(trimStart(kept));
}

function withoutSpacesAtBreaks(text: string): string {
  return text.includes('\n') ? text.replace(/[ \t]*\n[ \t]*/g, '\n') : text;
}

function joinable(text: string, before: string): string {
  return /[ \n]$/.test(before) ? text.replace(/^ +/, '') : text;
}

function dropSpaceBefore(text: string, kept: Piece[]): void {
  const last = kept.at(-1);
  if (last && text.startsWith('\n')) last.text = last.text.replace(/ +$/, '');
}

function trimStart(pieces: Piece[]): Piece[] {
  const [first, ...rest] = pieces;
  if (!first) return [];
  const text = first.text.replace(/^[ \n]+/, '');
  return text === '' ? trimStart(rest) : [{ ...first, text }, ...rest];
}

function trimEnd(pieces: Piece[]): Piece[] {
  const last = pieces.at(-1);
  if (!last) return [];
  const text = last.text.replace(/[ \n]+$/, '');
  const rest = pieces.slice(0, -1);
  return text === '' ? trimEnd(rest) : [...rest, { ...last, text }];
}

function mergePieces(pieces: readonly Piece[]): Piece[] {
  const merged: Piece[] = [];
  for (const piece of pieces) {
    const last = merged.at(-1);
    const alike = last && last.link === piece.link && sameMarks(last.marks, piece.marks);
    if (alike) last.text += piece.text;
    else merged.push({ ...piece });
  }
  return merged;
}

function appendPiece(nodes: InlineNode[], piece: Piece): InlineNode[] {
  const text: TextNode = { type: 'text', text: piece.text, ...piece.marks };
  if (!piece.link) return [...nodes, text];
  const last = nodes.at(-1);
  if (last?.type === 'link' && last.url === piece.link) {
    last.children.push(text);
    return nodes;
  }
  return [...nodes, { type: 'link', url: piece.link, rel: '', target: '', children: [text] }];
}
