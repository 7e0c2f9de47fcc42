import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

import { Ajv } from 'ajv';

import { checkCatalogue } from '../../plugins/mentions/server/src/domain/catalogue/check';
import { fromFiles, type CatalogueFile } from '../../plugins/mentions/server/src/domain/catalogue/file';
import schema from '../../plugins/mentions/shared/catalogue.schema.json';

export interface NamedCatalogueFile {
  readonly file: string;
  readonly content: CatalogueFile;
}

/** Catalogue files that were read, and every problem found in them, each naming its file and entry. */
export interface CheckedCatalogue {
  readonly files: readonly NamedCatalogueFile[];
  readonly problems: readonly string[];
}

const validate = new Ajv({ allErrors: true, allowUnionTypes: true, verbose: true }).compile<CatalogueFile>(schema);

/** Reads one catalogue file, or all of a folder, and checks them: format first, then what holds between entries. */
export function readCatalogueFiles(fileOrFolder: string): CheckedCatalogue {
  const files: NamedCatalogueFile[] = [];
  const problems: string[] = [];
  for (const file of listFiles(fileOrFolder)) {
    const content = parse(file, problems);
    if (content === undefined) continue;
    if (validate(content)) files.push({ file, content });
    else problems.push(...formatProblems(file, content));
  }
  return { files, problems: [...problems, ...crossProblems(files)] };
}

function listFiles(fileOrFolder: string): string[] {
  if (!statSync(fileOrFolder).isDirectory()) return [fileOrFolder];
  const names = readdirSync(fileOrFolder).filter((name) => name.endsWith('.json'));
  return names.sort().map((name) => path.join(fileOrFolder, name));
}

function parse(file: string, problems: string[]): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    problems.push(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

function formatProblems(file: string, content: unknown): string[] {
  const errors = validate.errors ?? [];
  // A wrong alias fails both ways in which one may be written; one line for it is enough.
  const lines = errors
    .filter(({ keyword }) => keyword !== 'oneOf')
    .map(({ instancePath, message = '', params }) => {
      const extra = 'additionalProperty' in params ? ` “${String(params.additionalProperty)}”` : '';
      return `${file}: ${entryAt(content, instancePath)}${instancePath || '/'} ${message}${extra}`;
    });
  return [...new Set(lines)];
}

/** « entry “tiktok”, » for a path such as /platforms/3/kind. */
function entryAt(content: unknown, instancePath: string): string {
  const [, list, index] = instancePath.split('/');
  if (typeof content !== 'object' || content === null || list === undefined) return '';
  const entries: unknown = Object.entries(content).find(([name]) => name === list)?.[1];
  const entry: unknown = Array.isArray(entries) ? entries[Number(index)] : undefined;
  const slug = typeof entry === 'object' && entry !== null && 'slug' in entry ? entry.slug : undefined;
  return slug === undefined ? '' : `entry “${String(slug)}”, `;
}

function crossProblems(files: readonly NamedCatalogueFile[]): string[] {
  const fileOf = (type: 'platform' | 'feature', slug: string): string => {
    const holders = files.filter(({ content }) =>
      (type === 'platform' ? content.platforms : content.features)?.some((entry) => entry.slug === slug)
    );
    return holders.map(({ file }) => file).join(' and ');
  };
  const problems = checkCatalogue(fromFiles(files.map(({ content }) => content)));
  return problems.map(({ type, entry, message }) => `${fileOf(type, entry)}: ${type} “${entry}”: ${message}`);
}
