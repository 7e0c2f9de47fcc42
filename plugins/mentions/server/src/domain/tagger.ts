import type { Catalogue } from './catalogue/types';
import { tagsOf, type Tags } from './decide/tags';
import { DEFAULT_THRESHOLDS, type Thresholds } from './decide/thresholds';
import { Lessons } from './learn/lessons';
import { findCandidates } from './match/find-candidates';
import { Matcher } from './match/matcher';
import { judgeCompany } from './resolve/company';
import { resolveFeatures } from './resolve/features';
import type { FeatureMention, PlatformMention } from './resolve/mention';
import { OwnerFinder } from './resolve/owner';
import { resolvePlatforms } from './resolve/platforms';
import { mainPlatforms, presumedSubjects } from './resolve/subject';
import { DocumentText, type TaggerDocument } from './text/document';
import type { Span } from './text/span';

export interface Analysis {
  readonly document: DocumentText;
  readonly tags: Tags;
  /** In the order of the text; offsets are UTF-16 units of `document.text`. */
  readonly mentions: readonly (PlatformMention | FeatureMention)[];
  readonly thresholds: Thresholds;
}

/** What people have settled and taught. */
export interface Teaching {
  readonly thresholds: Thresholds;
  readonly lessons: Lessons;
}

export const UNTAUGHT: Teaching = { thresholds: DEFAULT_THRESHOLDS, lessons: new Lessons() };

/** A platform that is as sure as this can own the features near it, whatever the thresholds for tags. */
const NAMED = 0.6;

/** Reads documents against one state of the catalogue. Pure: the same document gives the same analysis. */
export class Tagger {
  constructor(
    private readonly catalogue: Catalogue,
    private readonly teaching: Teaching = UNTAUGHT,
    private readonly matcher: Matcher = new Matcher(catalogue)
  ) {}

  /** The same catalogue, taught something else; its aliases are not compiled again. */
  taught(teaching: Teaching): Tagger {
    return new Tagger(this.catalogue, teaching, this.matcher);
  }

  /** Which platforms and features a document mentions, where, how surely and why. */
  analyze(input: TaggerDocument): Analysis {
    const document = new DocumentText(input);
    const { candidates, inside } = findCandidates(this.matcher, document, input);
    const { thresholds, lessons } = this.teaching;
    const learned = lessons.judgeIn(document, thresholds);
    const platforms = resolvePlatforms(document, candidates, inside, learned);
    const named = platforms.filter(({ score }) => score >= NAMED);
    const owners = new OwnerFinder(document, named, presumedSubjects(document, named));
    const features = judgeCompany(document, resolveFeatures(document, candidates, owners, learned), owners);
    const mentions = inOrder(platforms, features);
    const tags = tagsOf(platforms, features, mainPlatforms(document, mentions), thresholds);
    return { document, tags, mentions, thresholds };
  }
}

/** All mentions in the order of the text; both lists are in it already. */
function inOrder(
  platforms: readonly PlatformMention[],
  features: readonly FeatureMention[]
): (PlatformMention | FeatureMention)[] {
  const mentions: (PlatformMention | FeatureMention)[] = [];
  let next = 0;
  for (const platform of platforms) {
    for (let feature = features[next]; feature && comesBefore(feature, platform); feature = features[++next]) {
      mentions.push(feature);
    }
    mentions.push(platform);
  }
  for (const feature of features.slice(next)) mentions.push(feature);
  return mentions;
}

function comesBefore(a: Span, b: Span): boolean {
  return a.start < b.start || (a.start === b.start && a.end < b.end);
}
