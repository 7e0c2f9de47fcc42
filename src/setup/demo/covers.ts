import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { Core } from '@strapi/strapi';
import sharp from 'sharp';

/** The covers of the demo articles, drawn for them, and what each shows. */
const alternativeTexts: Readonly<Record<string, string>> = {
  fils: 'Une mosaïque de cartes de publication inclinées, que deux courbes traversent de gauche à droite.',
  ondes: 'Un soleil bas sur une mer de vagues superposées, du bleu nuit à l’orange.',
};

/**
 * The media id of a cover, which is rendered to JPEG and uploaded when it is not in the library: a start that was
 * interrupted after the upload finds it there.
 */
export async function ensureCover(strapi: Core.Strapi, folder: string, cover: string): Promise<number> {
  const name = `veille-${cover}.jpg`;
  const found = await strapi.db.query('plugin::upload.file').findOne({ where: { name } });
  if (found) return found.id;
  const scratch = await mkdtemp(path.join(tmpdir(), 'veille-cover-'));
  try {
    const filepath = path.join(scratch, name);
    await sharp(path.join(folder, `${cover}.svg`))
      .jpeg({ quality: 88 })
      .toFile(filepath);
    return await upload(strapi, { filepath, name, alternativeText: alternativeTexts[cover] ?? '' });
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

async function upload(
  strapi: Core.Strapi,
  { filepath, name, alternativeText }: { filepath: string; name: string; alternativeText: string }
): Promise<number> {
  const { size } = await stat(filepath);
  const [file] = await strapi
    .plugin('upload')
    .service('upload')
    .upload({
      data: { fileInfo: { name, alternativeText } },
      files: { filepath, originalFilename: name, mimetype: 'image/jpeg', size },
    });
  return file.id;
}
