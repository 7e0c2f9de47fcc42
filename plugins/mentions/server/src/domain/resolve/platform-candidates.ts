import type { Alias, Platform } from '../catalogue/types';
import type { Candidate } from '../match/find-candidates';
import type { DocumentText, Line } from '../text/document';
import { isAuthorBox, isIconList, tellingTest } from './furniture';

/** A place that may name a platform. */
export interface PlatformCandidate {
  readonly start: number;
  readonly end: number;
  readonly entity: Platform;
  readonly alias: Alias;
  /** True within the name of one of the platform’s own features. */
  readonly insideFeature: boolean;
}

/** The places that may name a platform, in order; without site furniture and web addresses. */
export function platformCandidates(
  document: DocumentText,
  candidates: readonly Candidate[],
  inside: readonly Candidate[]
): PlatformCandidate[] {
  const found = toPlatforms(candidates);
  if (inside.length > 0) {
    for (const candidate of insideFeatures(candidates, inside)) found.push(candidate);
    found.sort((a, b) => a.start - b.start);
  }
  return withoutFurniture(document, found).filter((candidate) => isInProse(document.text, candidate));
}

function toPlatforms(candidates: readonly Candidate[]): PlatformCandidate[] {
  const platforms: PlatformCandidate[] = [];
  for (const { start, end, found } of candidates) {
    for (const { entity, alias } of found.platforms)
      platforms.push({ start, end, entity, alias, insideFeature: false });
  }
  return platforms;
}

/** « Snapchat » in « Snapchat Ghost Mode »; « Ghost » in it is no platform, for the feature is none of Ghost’s. */
function insideFeatures(candidates: readonly Candidate[], inside: readonly Candidate[]): PlatformCandidate[] {
  let holder = 0;
  return inside.flatMap(({ start, end, found: { platforms } }) => {
    while ((candidates[holder]?.end ?? Infinity) < end) holder++;
    const features = candidates[holder]?.found.features ?? [];
    return platforms.flatMap(({ entity, alias }) => {
      const isOwn = features.some((feature) => feature.entity.platform === entity.slug);
      if (!isOwn && alias.strength !== 'strong') return [];
      return [{ start, end, entity, alias, insideFeature: isOwn }];
    });
  });
}

function withoutFurniture(document: DocumentText, found: readonly PlatformCandidate[]): PlatformCandidate[] {
  const isTelling = tellingTest(document);
  const kept: PlatformCandidate[] = [];
  for (let from = 0, to = 0; from < found.length; from = to) {
    const line = document.lineAt(found[from]?.start ?? 0);
    while (to < found.length && (found[to]?.start ?? 0) < (line?.end ?? Infinity)) to++;
    const named = found.slice(from, to);
    if (line && line.role !== 'title' && isFurnitureLine(document, line, named)) continue;
    for (const candidate of named) if (isTelling(candidate.start)) kept.push(candidate);
  }
  return kept;
}

function isFurnitureLine(document: DocumentText, line: Line, named: readonly PlatformCandidate[]): boolean {
  return isIconList(document, line, named) || isInAuthorBox(document, line) || isButton(document, line, named);
}

/** A line that is a platform’s name, under a label for sharing or other such lines: buttons, one below the other. */
function isButton({ text, lines }: DocumentText, line: Line, named: readonly PlatformCandidate[]): boolean {
  if (!named.some(({ start, end }) => start === line.start && end === line.end)) return false;
  const above = lines.slice(Math.max(0, line.index - MOST_BUTTONS), line.index);
  const lastLong = above.findLastIndex((other) => other.role !== 'body' || !isShort(other));
  return above.slice(lastLong + 1).some(({ start, end }) => SHARING.test(text.slice(start, end)));
}

/** « Partager : », “Share this:” */
const SHARING = /^\W*(?:partag(?:er|ez)|share|suivez|follow|retrouvez)\b.{0,25}$/iu;
const BUTTON_LENGTH = 30;
const MOST_BUTTONS = 8;

function isShort({ start, end }: Line): boolean {
  return end - start <= BUTTON_LENGTH;
}

/** The author box begins with its heading, or says so itself. */
function isInAuthorBox({ text, lines }: DocumentText, line: Line): boolean {
  const heading = line.heading === undefined ? undefined : lines[line.heading];
  return [line, heading].some((place) => place?.role === 'body' && isAuthorBox(text.slice(place.start, place.end)));
}

const SPACE = 32;
const AT = 64;
const SLASH = 47;
const DOT = 46;

const HYPHEN = 45;
/** Parts of a company’s address that are none of its platform: aws.amazon.com. */
const OTHER_SERVICES: ReadonlySet<string> = new Set(
  'aws cloud docs drive mail maps fonts cdn static translate scholar status api developer developers jobs careers'.split(
    ' '
  )
);

/** False inside the path of a web address, a longer host, or the host of an e-mail address. */
function isInProse(text: string, { start, end, alias }: PlatformCandidate): boolean {
  if (alias.kind === 'domain' && isOtherHost(text, start)) return false;
  let tokenStart = start;
  let isAddress = false;
  for (; tokenStart > 0; tokenStart--) {
    const unit = text.charCodeAt(tokenStart - 1);
    if (unit <= SPACE) break;
    isAddress ||= unit === AT || unit === SLASH || unit === DOT;
  }
  if (!isAddress) return true;
  const before = text.slice(tokenStart, start);
  if (/[\p{L}\p{N}]@[\p{L}\p{N}.-]*$/u.test(before)) return false;
  const address = /(?:https?:\/\/|www\.)(.*)$/iu.exec(before);
  return !address || !(/[/?#]/u.test(address[1] ?? '') || /^[\p{L}\p{N}-]*@/u.test(text.slice(end, end + 100)));
}

/** True for « mon-facebook.com » and “aws.amazon.com”, not for « fr.wikipedia.org » or “www.amazon.com”. */
function isOtherHost(text: string, start: number): boolean {
  const before = text.charCodeAt(start - 1);
  if (before === HYPHEN) return true;
  if (before !== DOT) return false;
  const label = /([\p{L}\p{N}-]+)\.$/u.exec(text.slice(Math.max(0, start - 20), start))?.[1];
  return label !== undefined && OTHER_SERVICES.has(label.toLowerCase());
}
