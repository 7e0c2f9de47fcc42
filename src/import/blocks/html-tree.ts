import { defaultTreeAdapter as tree, parseFragment } from 'parse5';
import type { DefaultTreeAdapterMap } from 'parse5';

export type HtmlNode = DefaultTreeAdapterMap['childNode'];
export type HtmlElement = DefaultTreeAdapterMap['element'];

/** Parses a piece of HTML the way browsers do: it never fails, whatever is misnested or left open. */
export function parseHtml(html: string): HtmlNode[] {
  return parseFragment(html, { scriptingEnabled: false }).childNodes;
}

/** The text of a text node, `undefined` for anything else. */
export function textOf(node: HtmlNode): string | undefined {
  return tree.isTextNode(node) ? node.value : undefined;
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return tree.isElementNode(node);
}

/** The children of an element, those of a `<template>` included. */
export function childrenOf(element: HtmlElement): HtmlNode[] {
  return isTemplate(element) ? element.content.childNodes : element.childNodes;
}

function isTemplate(element: HtmlElement): element is DefaultTreeAdapterMap['template'] {
  return element.tagName === 'template';
}

export function attribute(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

/** All text below a node, as it stands. */
export function textContent(node: HtmlNode): string {
  if (!isElement(node)) return textOf(node) ?? '';
  return childrenOf(node).map(textContent).join('');
}

/** The first element below `node` with that tag, in document order. */
export function findElement(node: HtmlNode, tagName: string): HtmlElement | undefined {
  if (!isElement(node)) return undefined;
  for (const child of childrenOf(node)) {
    if (isElement(child) && child.tagName === tagName) return child;
    const found = findElement(child, tagName);
    if (found) return found;
  }
  return undefined;
}
