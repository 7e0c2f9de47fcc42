import { prepare } from '../../src/import/prepare/prepare';
import { inputFiles } from '../../src/import/readers/input-files';
import { readFiles } from '../../src/import/readers/read';

/** Reads and converts the file named on the command line; prints texts, blocks, seconds and megabytes at the peak. */
async function main(): Promise<void> {
  const { files } = await inputFiles(process.argv.slice(2));
  const started = performance.now();
  let posts = 0;
  let blocks = 0;
  for await (const item of readFiles(files, { onBytes() {} })) {
    if (item.kind === 'failed') throw new Error(item.reason.en);
    if (item.kind !== 'document') continue;
    posts += 1;
    blocks += prepare(item.document, { kind: 'article', locale: 'fr', publish: true }).fields.body?.length ?? 0;
  }
  const seconds = (performance.now() - started) / 1000;
  console.log(posts, blocks, seconds, process.resourceUsage().maxRSS / 1024);
}

void main();
