import path from 'node:path';

import { fromFiles } from '../../plugins/mentions/server/src/domain/catalogue/file';
import type { Alias } from '../../plugins/mentions/server/src/domain/catalogue/types';
import { fold } from '../../plugins/mentions/server/src/domain/text/fold';
import { appFolder } from '../paths';
import { readCatalogueFiles } from './catalogue-files';

const COVERED = [
  'Facebook, Instagram, Messenger, WhatsApp, Threads, TikTok, Snapchat, YouTube, Twitter, LinkedIn, Pinterest, Google+',
  'Twitch, Discord, Reddit, Telegram, Signal, Clubhouse, BeReal, Bluesky, Mastodon, Tumblr, Vine, Periscope, Flickr',
  'Spotify, Yubo, Tinder, Vinted, Shopify, WeChat, Dailymotion',
].flatMap((names) => names.split(', '));

describe('the catalogue that Veille ships with', () => {
  const { files, problems } = readCatalogueFiles(path.join(appFolder, 'database', 'catalogue'));
  const { platforms, features } = fromFiles(files.map(({ content }) => content));

  it('has no problems', () => expect(problems).toEqual([]));

  it('has at least 110 platforms and 700 features', () => {
    expect(platforms.length).toBeGreaterThanOrEqual(110);
    expect(features.length).toBeGreaterThanOrEqual(700);
  });

  it('has no alias in place of a name that says no more than the name', () => {
    const saysMore = ({ locale, kind, strength, case: letters, requires, validFrom }: Alias): boolean =>
      locale !== 'any' ||
      kind === 'domain' ||
      strength !== 'strong' ||
      letters !== 'any' ||
      requires.type !== 'none' ||
      validFrom !== undefined;
    const hidden = [...platforms, ...features].flatMap(({ name, aliases }) =>
      aliases.filter((one) => !saysMore(one) && one.text !== name && fold(one.text) === fold(name))
    );
    expect(hidden).toEqual([]);
  });

  it.each(COVERED)('knows %s', (name) => {
    const isName = (alias: Alias): boolean => fold(alias.text) === fold(name) && alias.strength !== 'exclude';
    expect(platforms.filter(({ aliases }) => aliases.some(isName))).toHaveLength(1);
  });
});
