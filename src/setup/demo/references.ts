import { texts } from '../../import/readers/front-matter-fields';
import type { DemoText } from './files';
import type { DocumentIds } from './shared-entries';

/** What demo texts refer to. */
export type References = { authors: DocumentIds; categories: DocumentIds };

/**
 * The document ids of the slugs under a key of the front matter.
 * @throws Error that names the file, when a slug is nobody's
 */
export function idsOf({ file, frontMatter }: DemoText, key: string, ids: DocumentIds): string[] {
  return texts(frontMatter, key).map((slug) => {
    const id = ids.get(slug);
    if (id === undefined) throw new Error(`${file}: ${key} names ${slug}, which is nowhere in the demo content.`);
    return id;
  });
}
