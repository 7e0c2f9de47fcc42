import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

import { appFolder } from '../../../scripts/paths';
import type { TextFolder } from './texts';

/** Texts to import and what is known of them. */
export type Archive = {
  name: string;
  path: string;
  articles: number;
  /** The id of its training session. */
  training: string;
  trainingDates: string[];
  /** The ids of the texts that speak of TikTok. */
  tiktok: string[];
};

const articles = path.join(appFolder, '..', 'shared', 'seeds', 'articles');
const labels = path.join(appFolder, '..', 'shared', 'gold', 'seeds.jsonl');

/** The archive beside this folder where there is one, else texts of our own of the same kind. */
export function archive(folder: TextFolder): Archive {
  return existsSync(articles) && existsSync(labels) ? realArchive() : ownArchive(folder);
}

function realArchive(): Archive {
  return {
    name: 'the archive beside this folder',
    path: articles,
    articles: readdirSync(articles).length - 1,
    training: '004-05',
    trainingDates: ['2012-02-15', '2012-05-29', '2012-10-12', '2012-12-18'],
    tiktok: readFileSync(labels, 'utf8').split('\n').filter(Boolean).flatMap(tiktokId).sort(),
  };
}

function tiktokId(line: string): string[] {
  const { id, platforms }: { id: string; platforms: { name: string }[] } = JSON.parse(line);
  return platforms.some(({ name }) => name === 'TikTok') ? [id] : [];
}

function ownArchive(folder: TextFolder): Archive {
  const article = (id: string, title: string, body: string): void =>
    folder.text(
      `${id}.md`,
      [`id: "${id}"`, 'kind: article', 'locale: fr', `title: "${title}"`, 'source: essai.txt', 'category: Essais'],
      body
    );
  article(
    '1',
    'TikTok ouvre un centre d’aide',
    'TikTok publie des conseils pour les boutiques.\nLa page est en français.'
  );
  article(
    '2',
    'Pinterest ajoute des tableaux',
    'Pinterest range les épingles par saison.\n\n–\u00a0\u00a0\u00a0 Une idée par semaine.'
  );
  article('3', 'Deux applications, une méthode', 'Un même montage pour TikTok et Snapchat.');
  folder.text(
    '4.md',
    ['id: "4"', 'kind: training', 'locale: fr', 'title: "Atelier vidéo"', 'source: essai.txt'],
    SHEET
  );
  return {
    name: 'texts of our own, for there is no archive beside this folder',
    path: folder.path,
    articles: 3,
    training: '4',
    trainingDates: ['2031-04-03', '2031-05-12', '2031-06-01', '2031-09-20'],
    tiktok: ['1', '3'],
  };
}

const SHEET = `Description :

Une journée pour préparer et monter une vidéo courte.

Pré-requis :
Aucun

Objectifs :
– Écrire un plan
– Monter

Participants :

Toute l’équipe

Durée :
1 jour / 7 heures

Dates :
3 avril 2031
12 mai 2031
1er juin 2031
20 septembre 2031

Plus d’informations au bureau.`;
