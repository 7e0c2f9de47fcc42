import type { UID } from '@strapi/strapi';

/** What a role may do with the entries of some content types. */
export interface ContentGrant {
  readonly subjects: readonly UID.ContentType[];
  readonly actions: readonly ContentAction[];
  /** True where it may do so with what its people created themselves alone. */
  readonly own?: true;
}

export type ContentAction = 'create' | 'read' | 'update' | 'delete' | 'publish';

export interface RoleGrants {
  /** The code of a role that Strapi comes with. */
  readonly role: 'strapi-editor' | 'strapi-author';
  readonly content: readonly ContentGrant[];
  /** Permissions of the mentions plugin. */
  readonly mentions: readonly string[];
}

const TEXTS = ['api::article.article', 'api::training-session.training-session'] as const;
const CATALOGUE = ['api::platform.platform', 'api::feature.feature'] as const;
const BESIDE_TEXTS = ['api::author.author', 'api::category.category'] as const;
const SITE = ['api::site.site'] as const;

const SEE_AND_DECIDE = ['tags.read', 'decisions.read', 'decisions.decide', 'coverage.read'] as const;
const LOOK_AFTER_THE_ARCHIVE = [
  ...['runs.read', 'runs.manage', 'catalogue.manage', 'candidates.read', 'candidates.update', 'settings.read'],
] as const;

/**
 * Editors look after everything but the settings. Authors write their own texts, which others publish, and choose among
 * all platforms, features, authors and categories.
 */
export const ROLE_GRANTS: readonly RoleGrants[] = [
  {
    role: 'strapi-editor',
    content: [
      { subjects: TEXTS, actions: ['create', 'read', 'update', 'delete', 'publish'] },
      { subjects: [...CATALOGUE, ...BESIDE_TEXTS], actions: ['create', 'read', 'update', 'delete'] },
      { subjects: SITE, actions: ['read', 'update'] },
    ],
    mentions: [...SEE_AND_DECIDE, ...LOOK_AFTER_THE_ARCHIVE],
  },
  {
    role: 'strapi-author',
    content: [
      { subjects: TEXTS, actions: ['create', 'read', 'update', 'delete'], own: true },
      { subjects: [...CATALOGUE, ...BESIDE_TEXTS], actions: ['read'] },
    ],
    mentions: SEE_AND_DECIDE,
  },
];
