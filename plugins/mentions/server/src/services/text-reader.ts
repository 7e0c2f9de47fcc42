import type { Core } from '@strapi/strapi';

import type { ContentTypeUID, TextSettings } from '../config/settings';
import {
  applyDecisions,
  type Decision,
  type DocumentId,
  type TagRelation,
  type TagSet,
} from '../domain/decide/decisions';
import type { Analysis } from '../domain/tagger';
import type { StoredMention, TextVersion } from '../repositories/mentions';
import type { StoredText } from '../repositories/stored-text';
import type { LoadedTagger } from './tagger';
import { automaticTags, digestOfMentions, storedMentions } from './tagging-result';
import { digestOf, readableText, type ReadableText } from './text-fields';

/** What the tagger makes of a stored text: what its tags and mentions should be. */
export interface Reading {
  readonly text: StoredText;
  readonly key: TextVersion;
  readonly readable: ReadableText;
  readonly digest: string;
  readonly mentions: readonly StoredMention[];
  readonly mentionsDigest: string;
  readonly tags: TagSet;
  /** The catalogue’s rows in the text’s locale that its tags are links to. */
  readonly rowIds: Readonly<Record<TagRelation, readonly number[]>>;
}

/** Reads stored texts of one type with one catalogue. */
export class TextReader {
  /** A published version mostly says what the draft says, word for word: then it is analysed once. */
  private readonly analyses = new Map<string, Analysis>();

  constructor(
    private readonly strapi: Core.Strapi,
    private readonly uid: ContentTypeUID,
    private readonly settings: TextSettings,
    private readonly tagger: LoadedTagger
  ) {}

  read(text: StoredText, decisions: readonly Decision[]): Reading {
    const readable = readableText(this.strapi, this.uid, this.settings, text);
    const digest = digestOf(readable);
    const analysis = this.analyses.get(digest) ?? this.tagger.tagger.analyze(readable.document);
    this.analyses.set(digest, analysis);

    const mentions = storedMentions(analysis, readable);
    const rowId = (id: DocumentId): number | undefined => this.tagger.rowIds.get(id)?.get(text.locale);
    const wanted = applyDecisions(automaticTags(analysis, this.tagger, text.locale), decisions);
    const exists = (id: DocumentId): boolean => rowId(id) !== undefined;
    const tags = {
      platforms: wanted.platforms.filter(exists),
      mainPlatforms: wanted.mainPlatforms.filter(exists),
      features: wanted.features.filter(exists),
    };
    const rows = (ids: readonly DocumentId[]): number[] => ids.flatMap((id) => rowId(id) ?? []);
    return {
      text,
      key: { contentType: this.uid, targetId: text.documentId, targetLocale: text.locale, version: text.version },
      readable,
      digest,
      mentions,
      mentionsDigest: digestOfMentions(mentions),
      tags,
      rowIds: {
        platforms: rows(tags.platforms),
        mainPlatforms: rows(tags.mainPlatforms),
        features: rows(tags.features),
      },
    };
  }
}
