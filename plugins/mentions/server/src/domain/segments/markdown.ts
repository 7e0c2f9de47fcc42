import MarkdownIt from 'markdown-it';

import { type PlainTextBuilder } from './plain-text';

const parser = new MarkdownIt({ html: true, linkify: false });
type Token = ReturnType<typeof parser.parse>[number];

/**
 * Writes Markdown rich text as plain text: what a reader sees, code included, without marks, addresses and HTML tags.
 * The parser keeps no offsets within a block, so nothing leads back into the value.
 */
export function writeMarkdown(builder: PlainTextBuilder, markdown: string): void {
  let level: number | undefined;
  for (const token of parser.parse(markdown, {})) {
    if (token.type === 'heading_open') level = Number(token.tag.slice(1));
    else if (token.type === 'heading_close') level = undefined;
    else if (token.type === 'inline') builder.block(() => writeInline(builder, token.children ?? []), level);
    else if (token.type === 'fence' || token.type === 'code_block' || token.type === 'html_block') {
      const text = token.type === 'html_block' ? withoutTags(token.content) : token.content;
      builder.block(() => builder.append(text.trimEnd()));
    }
  }
}

function writeInline(builder: PlainTextBuilder, tokens: readonly Token[]): void {
  for (const token of tokens) {
    if (token.type === 'text' || token.type === 'code_inline') builder.append(token.content);
    else if (token.type === 'softbreak') builder.append(' ');
    else if (token.type === 'hardbreak') builder.append('\n');
  }
}

const withoutTags = (html: string): string => html.replace(/<!--[\s\S]*?-->|<[^>]*>/gu, ' ').trim();
