/** Which texts the mentions plugin reads, which relations it sets, and which types hold its catalogue. */
export const mentions = {
  catalogue: {
    platform: { contentType: 'api::platform.platform', closedOn: 'closedOn', colour: 'colour', kind: 'kind' },
    feature: { contentType: 'api::feature.feature', owner: 'platform', kind: 'kind' },
    aliases: 'aliases',
  },
  texts: {
    'api::article.article': {
      fields: ['title', 'excerpt', 'body'],
      title: 'title',
      date: 'publishedOn',
      relations: { platforms: 'platforms', mainPlatforms: 'mainPlatforms', features: 'features' },
    },
    'api::training-session.training-session': {
      fields: ['title', 'summary', 'description', 'prerequisites', 'objectives', 'audience'],
      title: 'title',
      relations: { platforms: 'platforms', mainPlatforms: 'mainPlatforms', features: 'features' },
    },
  },
};
