import type { Catalogue } from './catalogue/types';
import { AUTOMATIC, tagsOf, type Tags } from './decide/tags';
import { findCandidates } from './match/find-candidates';
import { Matcher } from './match/matcher';
import { resolveFeatures } from './resolve/features';
import type { FeatureMention, PlatformMention } from './resolve/mention';
import { OwnerFinder } from './resolve/owner';
import { resolvePlatforms } from './resolve/platforms';
import { presumedSubjects, weighPlatforms } from './resolve/subject';
import { DocumentText, type TaggerDocument } from './text/document';

export interface Analysis {
  readonly document: DocumentText;
  readonly tags: Tags;
  /** In the order of the text; offsets are UTF-16 units of `document.text`. */
  readonly mentions: readonly (PlatformMention | FeatureMention)[];
}

/** Reads documents against one state of the catalogue. Pure: the same document gives the same analysis. */
export class Tagger {
  private readonly matcher: Matcher;

  constructor(catalogue: Catalogue) {
    this.matcher = new Matcher(catalogue);
  }

  /** Which platforms and features a document mentions, where, how surely and why. */
  analyze(input: TaggerDocument): Analysis {
    const document = new DocumentText(input);
    const { candidates, inside } = findCandidates(this.matcher, document, input);
    const platforms = resolvePlatforms(document, candidates, inside);
    const named = platforms.filter(({ score }) => score >= AUTOMATIC);
    const owners = new OwnerFinder(document, named, presumedSubjects(weighPlatforms(document, named)));
    const features = resolveFeatures(document, candidates, owners);
    const tags = tagsOf(platforms, features, weighPlatforms(document, named, features));
    const mentions = [...platforms, ...features].sort((a, b) => a.start - b.start || a.end - b.end);
    return { document, tags, mentions };
  }
}
