import { spawnSync } from 'node:child_process';
import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** How much memory reading and converting a large WordPress export takes: `tsx tests/bench/import-memory.bench.ts`. */
const FILE_MEGABYTES = 200;
const MOST_MEGABYTES = 300;
const MEGABYTE = 1024 * 1024;

async function main(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'veille-bench-'));
  try {
    const file = path.join(folder, 'export.xml');
    await writeExport(file);
    const { posts, blocks, seconds, megabytes } = measure(file);
    const size = statSync(file).size / MEGABYTE;
    console.log(
      `import: ${size.toFixed(0)} MB WordPress export, ${posts} posts to ${blocks} blocks in ${seconds.toFixed(1)} s ` +
        `(${(size / seconds).toFixed(1)} MB/s), at most ${megabytes.toFixed(0)} MB of memory (limit ${MOST_MEGABYTES})`
    );
    if (megabytes > MOST_MEGABYTES) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** In a process of its own: the peak is that of the reader, not of whoever wrote the file. */
function measure(file: string): { posts: number; blocks: number; seconds: number; megabytes: number } {
  const child = spawnSync(
    process.execPath,
    ['--import', 'tsx', path.join(__dirname, 'import-memory-reader.ts'), file],
    {
      encoding: 'utf8',
    }
  );
  if (child.status !== 0) throw new Error(`The reader failed: ${child.stderr}`);
  const [posts = 0, blocks = 0, seconds = 0, megabytes = 0] = child.stdout.trim().split(' ').map(Number);
  return { posts, blocks, seconds, megabytes };
}

async function writeExport(file: string): Promise<void> {
  const output = createWriteStream(file);
  output.write('<?xml version="1.0"?><rss version="2.0"><channel><title>Banc</title><link>https://banc.example</link>');
  for (let bytes = 0, id = 1; bytes < FILE_MEGABYTES * MEGABYTE; id += 1) {
    const item = post(id);
    bytes += Buffer.byteLength(item);
    if (!output.write(item)) await once(output, 'drain');
  }
  output.end('</channel></rss>');
  await once(output, 'close');
}

/** Posts from a few lines to a long read, with what exports carry beside the text. */
function post(id: number): string {
  const paragraph = `Le <strong>réseau</strong> n° ${id} change <a href="https://banc.example/${id}">ses règles</a>, et l’équipe note ce qui compte.`;
  const body = Array.from({ length: 10 + (id % 90) }, () => paragraph).join('\n\n');
  return `<item><title>Texte ${id}</title><guid>${id}</guid><wp:post_type>post</wp:post_type><wp:status>publish</wp:status>
<content:encoded><![CDATA[<h2>Titre</h2>\n${body}\n<ul>\n<li>un</li>\n<li>deux</li>\n</ul>]]></content:encoded>
<wp:postmeta><wp:meta_key>k</wp:meta_key><wp:meta_value>${'v'.repeat(500)}</wp:meta_value></wp:postmeta></item>\n`;
}

void main();
