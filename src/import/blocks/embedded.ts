import type { BlockWriter } from './block-writer';
import type { Context } from './context';
import type { HtmlElement } from './html-tree';
import { attribute, childrenOf, findElement } from './html-tree';
import { fileNameOf, isImageFile, linkAddress } from './links';
import { walk } from './walk';

/** An image becomes a link to it: its alternative text, else its file name. */
export function writeImage(element: HtmlElement, context: Context, writer: BlockWriter): void {
  const address = imageAddress(element, context);
  const label = attribute(element, 'alt')?.trim() || (address ? fileNameOf(address) : '');
  // Around a small image, a link to an image file is the same picture, larger.
  const target = context.link && isImageFile(context.link) ? context.link : address;
  writer.text(label, context.marks, target ?? context.link);
}

/** A page, film or sound shown inside the text becomes a link to it; what stands inside for old browsers is kept. */
export function writeEmbed(element: HtmlElement, context: Context, writer: BlockWriter): void {
  const address = embedAddress(element, context);
  writer.endParagraph();
  if (address) writer.text(attribute(element, 'title')?.trim() || address, context.marks, address);
  writer.endParagraph();
  if (element.tagName === 'iframe') return;
  walk(
    childrenOf(element).filter((child) => child.nodeName !== 'embed'),
    context,
    writer
  );
  writer.endParagraph();
}

/** Pages that load images late keep the true address beside a blank one. */
function imageAddress(element: HtmlElement, { baseUrl }: Context): string | undefined {
  const names = ['src', 'data-src', 'data-lazy-src', 'data-original'];
  return names.map((name) => linkAddress(attribute(element, name), baseUrl)).find((address) => address !== undefined);
}

function embedAddress(element: HtmlElement, { baseUrl }: Context): string | undefined {
  const inner = findElement(element, 'source') ?? findElement(element, 'embed');
  const written = attribute(element, 'src') ?? attribute(element, 'data') ?? (inner && attribute(inner, 'src'));
  return linkAddress(written, baseUrl);
}
