import type { HtmlElement } from './html-tree';
import { attribute } from './html-tree';

/** How a piece of text is set. */
export interface Marks {
  bold?: true;
  italic?: true;
  underline?: true;
  strikethrough?: true;
  code?: true;
}

const MARKS_BY_TAG: Record<string, Marks> = {
  b: { bold: true },
  strong: { bold: true },
  th: { bold: true },
  dt: { bold: true },
  summary: { bold: true },
  i: { italic: true },
  em: { italic: true },
  cite: { italic: true },
  dfn: { italic: true },
  var: { italic: true },
  u: { underline: true },
  ins: { underline: true },
  s: { strikethrough: true },
  del: { strikethrough: true },
  strike: { strikethrough: true },
  code: { code: true },
  kbd: { code: true },
  samp: { code: true },
  tt: { code: true },
};

/** The marks inside an element: its parent's and its own, by its tag or by what word processors write in `style`. */
export function marksWithin(element: HtmlElement, outer: Marks): Marks {
  const style = attribute(element, 'style') ?? '';
  const marks = { ...outer, ...MARKS_BY_TAG[element.tagName] };
  if (/font-weight:\s*(bold|[6-9]00)/i.test(style)) marks.bold = true;
  if (/font-style:\s*italic/i.test(style)) marks.italic = true;
  // Pasted documents come wrapped in <b style="font-weight:normal">, which is not bold.
  if (/font-weight:\s*(normal|[1-4]00)/i.test(style) && !outer.bold) delete marks.bold;
  return marks;
}

/** Whether two pieces are set alike. */
export function sameMarks(a: Marks, b: Marks): boolean {
  return (
    a.bold === b.bold &&
    a.italic === b.italic &&
    a.underline === b.underline &&
    a.strikethrough === b.strikethrough &&
    a.code === b.code
  );
}
