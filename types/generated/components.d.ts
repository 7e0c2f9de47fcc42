import type { Schema, Struct } from '@strapi/strapi';

export interface SharedAlias extends Struct.ComponentSchema {
  collectionName: 'components_shared_aliases';
  info: {
    description: 'One way a platform or a feature is written.';
    displayName: 'Alias';
    icon: 'hashtag';
  };
  attributes: {
    accents: Schema.Attribute.Enumeration<['fold', 'exact']> &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<'fold'>;
    case: Schema.Attribute.Enumeration<['any', 'capital', 'exact']> &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<'any'>;
    kind: Schema.Attribute.Enumeration<
      [
        'name',
        'abbreviation',
        'former-name',
        'misspelling',
        'inflection',
        'derived-word',
        'hashtag',
        'handle',
        'domain',
      ]
    > &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<'name'>;
    locale: Schema.Attribute.Enumeration<['any', 'fr', 'en']> &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<'any'>;
    requiredWords: Schema.Attribute.Text;
    requires: Schema.Attribute.Enumeration<['none', 'owner', 'any-of']> &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<'none'>;
    strength: Schema.Attribute.Enumeration<['strong', 'medium', 'weak', 'supporting', 'exclude']> &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<'strong'>;
    text: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 80;
      }>;
    validFrom: Schema.Attribute.Date;
    validTo: Schema.Attribute.Date;
  };
}

export interface SharedDomain extends Struct.ComponentSchema {
  collectionName: 'components_shared_domains';
  info: {
    description: 'A host name of the platform.';
    displayName: 'Domain';
    icon: 'earth';
  };
  attributes: {
    host: Schema.Attribute.String & Schema.Attribute.Required;
  };
}

export interface SharedObjective extends Struct.ComponentSchema {
  collectionName: 'components_shared_objectives';
  info: {
    description: 'One thing a participant will be able to do.';
    displayName: 'Objective';
    icon: 'check';
  };
  attributes: {
    text: Schema.Attribute.Text & Schema.Attribute.Required;
  };
}

export interface SharedSeo extends Struct.ComponentSchema {
  collectionName: 'components_shared_seos';
  info: {
    description: 'What search engines and shared links show.';
    displayName: 'SEO';
    icon: 'search';
  };
  attributes: {
    metaDescription: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
      }>;
    metaTitle: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 70;
      }>;
    noIndex: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>;
    shareImage: Schema.Attribute.Media<'images'>;
  };
}

export interface SharedSessionDate extends Struct.ComponentSchema {
  collectionName: 'components_shared_session_dates';
  info: {
    description: 'One date of a training session.';
    displayName: 'Session date';
    icon: 'calendar';
  };
  attributes: {
    bookingUrl: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 2000;
      }>;
    endsOn: Schema.Attribute.Date;
    place: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 250;
      }>;
    seats: Schema.Attribute.Integer &
      Schema.Attribute.SetMinMax<
        {
          min: 0;
        },
        number
      >;
    startsOn: Schema.Attribute.Date & Schema.Attribute.Required;
  };
}

export interface SharedSource extends Struct.ComponentSchema {
  collectionName: 'components_shared_sources';
  info: {
    description: 'Where a text or its news comes from.';
    displayName: 'Source';
    icon: 'link';
  };
  attributes: {
    site: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 250;
      }>;
    url: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 2000;
      }>;
  };
}

declare module '@strapi/strapi' {
  export namespace Public {
    export interface ComponentSchemas {
      'shared.alias': SharedAlias;
      'shared.domain': SharedDomain;
      'shared.objective': SharedObjective;
      'shared.seo': SharedSeo;
      'shared.session-date': SharedSessionDate;
      'shared.source': SharedSource;
    }
  }
}
