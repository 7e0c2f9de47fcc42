import type { Message } from '../model';
import type { Report } from './report';

export type Language = keyof Message;

const TEXTS = {
  fr: {
    created: 'créés',
    updated: 'mis à jour',
    unchanged: 'inchangés',
    failed: 'en échec',
    platforms: 'Plateformes des textes écrits',
    interrupted: 'Interrompu : relancez la même commande pour continuer.',
    dry: 'Essai à blanc : rien n’a été écrit.',
    nothing: 'Rien à changer : tout était déjà là.',
  },
  en: {
    created: 'created',
    updated: 'updated',
    unchanged: 'unchanged',
    failed: 'failed',
    platforms: 'Platforms of the texts written',
    interrupted: 'Interrupted: run the same command again to go on.',
    dry: 'Dry run: nothing was written.',
    nothing: 'Nothing to change: all of it was there already.',
  },
} satisfies Record<Language, Record<string, string>>;

/** The table at the end of an import. */
export function summaryLines(report: Report, language: Language, dryRun: boolean): string[] {
  const texts = TEXTS[language];
  const counts: [string, number][] = [
    [texts.created, report.created],
    [texts.updated, report.updated],
    [texts.unchanged, report.unchanged],
    [texts.failed, report.failed],
  ];
  return [
    ...table(counts),
    ...(report.platforms.size > 0 ? ['', texts.platforms, ...table(mostFirst(report.platforms))] : []),
    ...closing(report, texts, dryRun),
  ];
}

function closing(report: Report, texts: (typeof TEXTS)[Language], dryRun: boolean): string[] {
  const idle = report.created + report.updated + report.failed === 0 && report.unchanged > 0;
  const words = [
    report.interrupted && texts.interrupted,
    dryRun && texts.dry,
    idle && !report.interrupted && texts.nothing,
  ];
  const said = words.filter((word) => word !== false);
  return said.length > 0 ? ['', ...said] : [];
}

function table(rows: readonly [string, number][]): string[] {
  const width = Math.max(...rows.map(([label]) => label.length));
  const digits = Math.max(...rows.map(([, value]) => String(value).length));
  return rows.map(([label, value]) => `  ${label.padEnd(width)}  ${String(value).padStart(digits)}`);
}

function mostFirst(counts: ReadonlyMap<string, number>): [string, number][] {
  return [...counts].sort(([a, countA], [b, countB]) => countB - countA || a.localeCompare(b));
}
