import { plainText } from '../blocks/plain-text';
import { notices, problems } from '../messages';
import { LOCALES } from '../model';
import type { ContentKind, Locale, Message, SourceDocument } from '../model';
import { ImportProblem } from '../problem';
import { dayOf } from '../readers/dates';
import { articleFields } from './article-fields';
import { sourceIdentity } from './identity';
import type { PreparedDocument } from './prepared-document';
import { slugOf } from './slug';
import { trainingFields } from './training-fields';

/** What holds for texts that do not say it themselves. */
export interface Defaults {
  kind: ContentKind;
  locale: Locale;
  publish: boolean;
}

const KINDS: Record<string, ContentKind> = {
  article: 'article',
  articles: 'article',
  post: 'article',
  training: 'training-session',
  'training-session': 'training-session',
  formation: 'training-session',
};

const LONGEST_EXCERPT = 600;

/**
 * Checks a text and converts it to the fields of its content type.
 *
 * @throws ImportProblem when it has no title, or its kind, locale or dates mean nothing here
 */
export function prepare(document: SourceDocument, defaults: Defaults): PreparedDocument {
  const title = document.title.trim();
  if (title === '') throw new ImportProblem(problems.noTitle());
  const kind = kindOf(document, defaults);
  const checked = { ...document, title, ...checkedDate(document), ...shortExcerpt(document) };
  return {
    ...sourceIdentity(document),
    origin: document.origin,
    kind,
    locale: localeOf(document, defaults),
    fields: kind === 'article' ? articleFields(checked) : trainingFields(checked),
    slug: slugOf(document.slug ?? title) || slugOf(title) || 'sans-titre',
    publish: defaults.publish && document.status === 'published',
    notices: noticesOf(document, kind),
  };
}

function kindOf(document: SourceDocument, defaults: Defaults): ContentKind {
  if (!document.kind) return defaults.kind;
  const kind = KINDS[document.kind.toLowerCase()];
  if (!kind) throw new ImportProblem(problems.badKind(document.kind));
  return kind;
}

function localeOf(document: SourceDocument, defaults: Defaults): Locale {
  if (!document.locale) return defaults.locale;
  const locale = LOCALES.find((known) => known === document.locale?.toLowerCase());
  if (!locale) throw new ImportProblem(problems.badLocale(document.locale));
  return locale;
}

function checkedDate({ publishedOn }: SourceDocument): { publishedOn?: string } {
  if (!publishedOn) return {};
  const day = dayOf(publishedOn);
  if (!day) throw new ImportProblem(problems.badDate('date', publishedOn));
  return { publishedOn: day };
}

function shortExcerpt({ excerpt }: SourceDocument): { excerpt?: string } {
  if (!excerpt || excerpt.length <= LONGEST_EXCERPT) return {};
  return {
    excerpt: `${plainText(excerpt)
      .slice(0, LONGEST_EXCERPT - 1)
      .replace(/\s+\S*$/, '')}…`,
  };
}

function noticesOf(document: SourceDocument, kind: ContentKind): Message[] {
  const long = (document.excerpt?.length ?? 0) > LONGEST_EXCERPT;
  const category = kind === 'training-session' && document.category !== undefined;
  return [
    ...(document.notices ?? []),
    ...(long ? [notices.excerptCut()] : []),
    ...(category ? [notices.noCategory()] : []),
  ];
}
