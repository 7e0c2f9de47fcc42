import { parseArgs } from 'node:util';

import { CONTENT_KINDS, LOCALES } from './model';
import type { ContentKind, Locale, Message } from './model';
import { messageOf } from './problem';
import { usage, usageProblems } from './usage';

export interface ImportOptions {
  paths: string[];
  kind: ContentKind;
  locale: Locale;
  publish: boolean;
  dryRun: boolean;
}

export type ParsedOptions =
  { do: 'import'; options: ImportOptions } | { do: 'help'; text: Message } | { do: 'refuse'; text: Message };

/** What the command line asks for; what it gets wrong is told with the usage. */
export function parseOptions(args: readonly string[]): ParsedOptions {
  const parsed = parse(args);
  if ('problem' in parsed) return refuse(usageProblems.badOption(parsed.problem));
  const { values, positionals: paths } = parsed;
  if (values.help) return { do: 'help', text: usage };
  const kind = CONTENT_KINDS.find((known) => known === values.type);
  if (!kind) return refuse(usageProblems.badType(values.type));
  const locale = LOCALES.find((known) => known === values.locale);
  if (!locale) return refuse(usageProblems.badLocale(values.locale));
  if (paths.length === 0) return refuse(usageProblems.noPath());
  return { do: 'import', options: { paths, kind, locale, publish: values.publish, dryRun: values['dry-run'] } };
}

/** The refusal of a path that is not there. */
export function refuseMissing(path: string): ParsedOptions {
  return refuse(usageProblems.missing(path));
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        type: { type: 'string', default: 'article' },
        locale: { type: 'string', default: 'fr' },
        publish: { type: 'boolean', default: false },
        'dry-run': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    return { problem: messageOf(error).replace(/\. To specify.*$/s, '') };
  }
}

function refuse(problem: Message): ParsedOptions {
  return { do: 'refuse', text: { fr: `${problem.fr}\n\n${usage.fr}`, en: `${problem.en}\n\n${usage.en}` } };
}
