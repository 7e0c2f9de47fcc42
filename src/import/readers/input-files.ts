import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

/** A file to read. */
export interface InputFile {
  /** Absolute. */
  path: string;
  /** The folder that was asked for, or the folder of the file that was. */
  root: string;
  /** The path below `root`, with `/`: the same on every machine. */
  relative: string;
  /** As the person at the terminal knows it. */
  shown: string;
  bytes: number;
}

export interface InputFiles {
  files: InputFile[];
  /** How many files of a folder are of no kind that can be imported. */
  leftAside: number;
}

const IMPORTABLE = /\.(md|markdown|mdown|xml|wxr|rss|atom)$/i;

/** The files behind what was asked for: a file as it is, a folder with all below it, in the order of their names. */
export async function inputFiles(asked: readonly string[]): Promise<InputFiles> {
  const found = await Promise.all(asked.map(filesOf));
  return {
    files: found.flatMap((each) => each.files),
    leftAside: found.reduce((sum, each) => sum + each.leftAside, 0),
  };
}

async function filesOf(asked: string): Promise<InputFiles> {
  const absolute = path.resolve(asked);
  const info = await stat(absolute);
  if (!info.isDirectory())
    return { files: [inputFile(absolute, path.dirname(absolute), asked, info.size)], leftAside: 0 };
  const all = await walkFolder(absolute);
  const importable = all.filter((file) => IMPORTABLE.test(file));
  const files = await Promise.all(
    importable.map(async (file) =>
      inputFile(file, absolute, path.join(asked, path.relative(absolute, file)), (await stat(file)).size)
    )
  );
  return { files, leftAside: all.length - importable.length };
}

function inputFile(file: string, root: string, shown: string, bytes: number): InputFile {
  return { path: file, root, relative: path.relative(root, file).split(path.sep).join('/'), shown, bytes };
}

async function walkFolder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const visible = entries.filter((entry) => !entry.name.startsWith('.')).sort((a, b) => (a.name < b.name ? -1 : 1));
  const nested = await Promise.all(
    visible.map((entry) => {
      const full = path.join(folder, entry.name);
      return entry.isDirectory() ? walkFolder(full) : [full];
    })
  );
  return nested.flat();
}
