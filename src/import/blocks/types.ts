/** Strapi's blocks format: what a `blocks` attribute stores. */
export type Blocks = Block[];

export interface TextNode {
  type: 'text';
  text: string;
  bold?: true;
  italic?: true;
  underline?: true;
  strikethrough?: true;
  code?: true;
}

export interface LinkNode {
  type: 'link';
  url: string;
  /** Empty unless an editor chooses otherwise in the admin. */
  rel: string;
  target: string;
  children: TextNode[];
}

export type InlineNode = TextNode | LinkNode;
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;
export type ListFormat = 'ordered' | 'unordered';

export interface ParagraphBlock {
  type: 'paragraph';
  children: InlineNode[];
}

export interface HeadingBlock {
  type: 'heading';
  level: HeadingLevel;
  children: InlineNode[];
}

export interface QuoteBlock {
  type: 'quote';
  children: InlineNode[];
}

export interface CodeBlock {
  type: 'code';
  language?: string;
  children: TextNode[];
}

export interface ListItem {
  type: 'list-item';
  children: InlineNode[];
}

export interface ListBlock {
  type: 'list';
  format: ListFormat;
  indentLevel?: number;
  children: (ListItem | ListBlock)[];
}

export type Block = ParagraphBlock | HeadingBlock | QuoteBlock | CodeBlock | ListBlock;
