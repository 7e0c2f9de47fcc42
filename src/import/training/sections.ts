import type { Blocks } from '../blocks/types';
import { sectionOf } from './labels';
import type { SectionName } from './labels';
import type { Line } from './lines';
import { linesOf } from './lines';

/** A labelled part of a sheet. */
export interface Section {
  name: SectionName;
  /** The label as written, without its colon; empty before the first label. */
  label: string;
  /** The line of the label, as it stood. */
  opening?: Line;
  /** Whether that line also holds the first value. */
  inline: boolean;
  lines: Line[];
}

const SEPARATOR = /^\s*(.{2,45}?)\s*[:：]\s*(.*)$/s;

/** Cuts a sheet at its labels (« Durée : 2 jours », « Objectifs : » over its lines, a heading « Public »). */
export function sectionsOf(blocks: Blocks): Section[] {
  const sections: Section[] = [{ name: 'description', label: '', inline: false, lines: [] }];
  for (const line of linesOf(blocks)) {
    const opened = openedBy(line);
    if (opened) sections.push(opened);
    else sections.at(-1)?.lines.push(line);
  }
  return sections.filter((section) => section.lines.length > 0 || section.label !== '');
}

function openedBy(line: Line): Section | undefined {
  if (line.block.type === 'code' || line.block.type === 'quote') return undefined;
  const [, label = '', value = ''] = SEPARATOR.exec(line.text) ?? [];
  const name = sectionOf(label);
  if (name)
    return { name, label, opening: line, inline: value !== '', lines: value === '' ? [] : [valueLine(line, value)] };
  const alone = standsAsLabel(line) ? sectionOf(line.text) : undefined;
  return alone && { name: alone, label: line.text, opening: line, inline: false, lines: [] };
}

/** Without a colon, only a heading or a line in bold is a label: « Participants » also begins sentences. */
function standsAsLabel({ block }: Line): boolean {
  if (block.type === 'heading') return true;
  return block.type === 'paragraph' && block.children.every((node) => node.type === 'text' && node.bold === true);
}

/** What follows the colon, as a line of its own: links and marks of the rest stay. */
function valueLine(line: Line, value: string): Line {
  const block = line.block.type === 'paragraph' ? cutLabel(line.block.children, value) : undefined;
  const rest: Line['block'] = { type: 'paragraph', children: block ?? [{ type: 'text', text: value }] };
  return { text: value, block: rest, from: rest, siblings: 1 };
}

type ParagraphChildren = Extract<Line['block'], { type: 'paragraph' }>['children'];

function cutLabel(nodes: ParagraphChildren, value: string): ParagraphChildren | undefined {
  const [first, ...rest] = nodes;
  if (!first || first.type === 'link') return undefined;
  const tail = rest
    .map((node) => (node.type === 'link' ? node.children.map((child) => child.text).join('') : node.text))
    .join('');
  if (!value.endsWith(tail.trimEnd())) return cutLabel(rest, value);
  const text = value.slice(0, value.length - tail.trimEnd().length);
  return [...(text === '' ? [] : [{ ...first, text }]), ...rest];
}
