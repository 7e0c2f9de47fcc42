import { text } from '../../import/readers/front-matter-fields';
import type { DemoText } from './files';

/** Whether a demo text is published or waits as a draft. */
export function statusOf({ frontMatter }: DemoText): 'published' | 'draft' {
  return text(frontMatter, 'status') === 'draft' ? 'draft' : 'published';
}
