import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { appFolder } from '../../../scripts/paths';
import type { TextFolder } from './texts';

/** Texts to import, and names of platforms and features that they hold. */
export type ArchiveWithNames = { name: string; path: string; names: readonly string[] };

const articles = path.join(appFolder, '..', 'shared', 'seeds', 'articles');

/** Names that the labels of the archive give. */
const OF_THE_ARCHIVE = [
  ...['Reels', 'Watch Together', 'Vanish Mode', 'Spotlight', 'Shorts', 'EdgeRank', 'Creator Studio', 'Rights Manager'],
  ...['Family Centre', 'Swipe Cards', 'Live Subscription', 'TikTok Pixel', 'TikTok Ads Manager', 'Story Map'],
  ...['Boomerang', 'Facebook Blueprint', 'WhatsApp Business', 'M2M-100', 'Facebook Watch', 'Live Now'],
  ...['Messenger Platform', 'Clubhouse', 'Yubo', 'Tinder', 'IGTV'],
];

/** Names that the labels of our own gold texts give. */
const OF_OUR_OWN = [
  ...['Reels', 'YouTube Studio', 'Facebook Marketplace', 'Sales Navigator', 'Stage Channels', 'TweetDeck', 'Shuffles'],
  ...['Instant Articles', 'Birdwatch', 'Snap Map', 'Social Selling Index', 'ActivityPub', 'Mastodon', 'BeReal'],
  ...['Periscope', 'Vine', 'Ticketed Spaces', 'Community Notes', 'InMail', 'Greenroom'],
];

/** The archive beside this folder where there is one, else our own gold texts. */
export function archiveWithNames(folder: TextFolder): ArchiveWithNames {
  if (existsSync(articles)) return { name: 'the archive beside this folder', path: articles, names: OF_THE_ARCHIVE };
  for (const set of ['development', 'web']) writeTexts(folder, set);
  const name = 'texts of our own, for there is no archive beside this folder';
  return { name, path: folder.path, names: OF_OUR_OWN };
}

function writeTexts(folder: TextFolder, set: string): void {
  const lines = readFileSync(path.join(appFolder, 'tests', 'gold', `${set}.jsonl`), 'utf8').split('\n');
  for (const line of lines.filter(Boolean)) {
    const { id, locale, title, text }: { id: string; locale: string; title: string; text: string } = JSON.parse(line);
    const frontMatter = [`id: "${id}"`, 'kind: article', `locale: ${locale}`, `title: ${JSON.stringify(title)}`];
    folder.text(`${id}.md`, [...frontMatter, 'source: essai.txt'], text);
  }
}
