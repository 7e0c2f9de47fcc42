import type { Core, UID } from '@strapi/strapi';

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
  readonly platform: { readonly contentType: ContentTypeUID };
  /** `owner` is the relation from a feature to its platform. */
  readonly feature: { readonly contentType: ContentTypeUID; readonly owner: string };
  /** The repeatable component of aliases, on both types. */
  readonly aliases: string;
}

export interface Settings {
  readonly catalogue: CatalogueSettings;
  readonly texts: Readonly<Partial<Record<ContentTypeUID, TextSettings>>>;
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

/** True for the content types of platforms and features. */
export function isCatalogueType(strapi: Core.Strapi, uid: string): boolean {
  const { platform, feature } = getSettings(strapi).catalogue;
  return uid === platform.contentType || uid === feature.contentType;
}
