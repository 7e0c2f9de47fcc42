import { BlockWriter } from './block-writer';
import type { Context } from './context';
import type { HtmlElement } from './html-tree';
import { attribute, childrenOf, findElement } from './html-tree';
import { blocksToText } from './blocks-to-text';
import { walk } from './walk';

/** A `<pre>` becomes a code block with its spaces and line feeds; links and marks inside become their text. */
export function writeCode(element: HtmlElement, context: Context, writer: BlockWriter): void {
  const inner = new BlockWriter();
  walk(childrenOf(element), { ...context, lineFeeds: 'verbatim' }, inner);
  const before = inner.blocks.length > 0 ? `${blocksToText(inner.blocks)}\n` : '';
  const text = (
    before +
    inner
      .takePieces()
      .map((piece) => piece.text)
      .join('')
  ).replace(/^\n|\n$/g, '');
  const language = languageOf(element);
  if (text.trim() === '') return;
  writer.append({ type: 'code', ...(language ? { language } : {}), children: [{ type: 'text', text }] });
}

function languageOf(element: HtmlElement): string | undefined {
  const code = findElement(element, 'code');
  const classes = `${attribute(element, 'class') ?? ''} ${(code && attribute(code, 'class')) ?? ''}`;
  return /\blang(?:uage)?-([\w+#-]+)/.exec(classes)?.[1];
}
