import type { Core, UID } from '@strapi/strapi';

import type { Thresholds } from '../domain/decide/thresholds';

export type ContentTypeUID = UID.ContentType;

/** Which relation of a text holds which tags. */
export interface TagRelations {
  readonly platforms: string;
  readonly mainPlatforms?: string;
  readonly features: string;
}

/** One content type whose documents are tagged. */
export interface TextSettings {
  /** Attributes that are read, in order: strings, text, rich text, blocks, components of those. */
  readonly fields: readonly string[];
  /** The field that counts as the title. */
  readonly title?: string;
  /** The field with the day of the text; aliases are only valid within their dates. */
  readonly date?: string;
  readonly relations: TagRelations;
}

export interface CatalogueSettings {
  /**
   * `closedOn` is the field with the day on which a platform closed, `colour` that with its colour as `#rrggbb`, `kind` the
   * enumeration of kinds, where there are.
   */
  readonly platform: {
    readonly contentType: ContentTypeUID;
    readonly closedOn?: string;
    readonly colour?: string;
    readonly kind?: string;
  };
  /** `owner` is the relation from a feature to its platform. */
  readonly feature: { readonly contentType: ContentTypeUID; readonly owner: string; readonly kind?: string };
  /** The repeatable component of aliases, on both types. */
  readonly aliases: string;
}

export interface Settings {
  readonly catalogue: CatalogueSettings;
  readonly texts: Readonly<Partial<Record<ContentTypeUID, TextSettings>>>;
  /** What holds until an administrator sets other thresholds. */
  readonly thresholds: Thresholds;
}

/** The plugin’s configuration. */
export function getSettings(strapi: Core.Strapi): Settings {
  return strapi.config.get<Settings>('plugin::mentions');
}

/** The settings of a content type that is tagged; undefined for any other. */
export function textSettings(strapi: Core.Strapi, uid: string): TextSettings | undefined {
  const texts: Readonly<Record<string, TextSettings | undefined>> = getSettings(strapi).texts;
  return texts[uid];
}

/** The content types whose documents are tagged. */
export function textTypes(strapi: Core.Strapi): ContentTypeUID[] {
  return contentTypes(strapi).filter((uid) => textSettings(strapi, uid) !== undefined);
}

/** The content type of this name, where its documents are tagged. */
export function findTextType(strapi: Core.Strapi, name: string): ContentTypeUID | undefined {
  return textTypes(strapi).find((uid) => uid === name);
}

/** The catalogue’s content type of this name: that of platforms or of features. */
export function findCatalogueType(strapi: Core.Strapi, name: string): ContentTypeUID | undefined {
  const { platform, feature } = getSettings(strapi).catalogue;
  return [platform.contentType, feature.contentType].find((uid) => uid === name);
}

function contentTypes(strapi: Core.Strapi): ContentTypeUID[] {
  return Object.values(strapi.contentTypes).map(({ uid }) => uid);
}

/** True for the content types of platforms and features. */
export function isCatalogueType(strapi: Core.Strapi, uid: string): boolean {
  return findCatalogueType(strapi, uid) !== undefined;
}
