import { CONTEXTS } from '../../../plugins/mentions/server/src/domain/learn/context';
import type { ReasonCode } from '../../../plugins/mentions/server/src/domain/resolve/mention';

/** The contexts of a lesson that are no reason of a mention. */
const ALONE = 'by itself';

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

/** Why a mention has its score; `platform` is a name, `words` are of the text or the alias. */
const reasons: Readonly<Record<ReasonCode, (about: { platform: string; words: string }) => string>> = {
  'alias-strong': ({ words }) => `“${words}” is a name of its own`,
  'alias-medium': ({ words }) => `“${words}” is a name that other things have too`,
  'alias-weak': ({ words }) => `“${words}” is an everyday word`,
  'alias-supporting': ({ words }) => `“${words}” only supports others`,
  'alias-exclude': ({ words }) => `“${words}” means something else`,
  'in-title': () => 'in the title',
  'required-words': ({ words }) => `“${words}” stands near by`,
  'listed-with-platforms': ({ platform }) => `in a list with ${platform}`,
  established: () => 'named clearly elsewhere in the text',
  'other-platforms': () => 'other platforms are named in the text',
  'written-as-name': () => 'written as a name, with its capital',
  'used-as-place': () => 'used as the name of a place or app: “on …”, “the … app”',
  announces: () => 'the subject of an announcement: “… launches”, “… is testing”',
  'beside-platform-words': () => 'in a sentence about apps, users or posts',
  'has-article': () => 'has an article, as common words do',
  'part-of-feature-name': () => 'part of the name of a feature',
  'owner-in-name': ({ platform }) => `${platform} is in the words themselves`,
  'owner-beside': ({ platform }) => `beside ${platform}`,
  'owner-near': ({ platform }) => `near ${platform}`,
  'owner-in-sentence': ({ platform }) => `${platform} in the same sentence`,
  'owner-in-paragraph': ({ platform }) => `${platform} in the same paragraph`,
  'owner-in-heading': ({ platform }) => `under a heading that names ${platform}`,
  'owner-is-subject': ({ platform }) => `the text is about ${platform}`,
  'owner-farther': ({ platform }) => `another platform stands nearer than ${platform}`,
  'owner-in-text': ({ platform }) => `${platform} is named elsewhere in the text`,
  'owner-absent': ({ platform }) => `${platform} is not named in the text`,
  'owners-equally-likely': () => 'several platforms may be meant',
  'feature-is-tagged': () => 'the same feature is named clearly elsewhere',
  'in-company': () => 'an everyday word among other features of the platform',
  'alone-in-paragraph': () => 'an everyday word alone in its paragraph',
  learned: ({ words }) => `editors accepted ${words} such tags`,
};

/** What `npm run mentions` says in English. */
export const mentionsEn = {
  mentionsUsage:
    'Usage: npm run mentions -- analyze [--catalogue FILE]   JSON lines in, JSON lines out, no database\n' +
    '       npm run mentions -- check [FILE]                 checks catalogue files\n' +
    '       npm run mentions -- evaluate [GOLD.jsonl …]      scores on gold sets, and every error with its reasons\n' +
    '       npm run mentions -- calibrate [GOLD.jsonl …]     how often tags are right, by their score\n' +
    '       npm run mentions -- calibrate --write            the same for the settings page, after a change of the tagger\n' +
    '       npm run mentions -- preview --entry SLUG [--add ALIAS]… [--remove ALIAS]… | [--catalogue FILE]\n' +
    '                                                        which texts would gain or lose which tags\n' +
    '       npm run mentions -- thresholds [--automatic N] [--suggested N]   shows or sets them, 0–1\n' +
    '       npm run mentions -- learned [--reset [ENTRY [ALIAS]]]            what decisions taught; --reset forgets it\n' +
    '       npm run mentions -- candidates [--refresh]                       names that are not in the catalogue\n' +
    '       npm run mentions -- candidates add NAME --platform SLUG | --new-platform\n' +
    '       npm run mentions -- candidates ignore NAME\n' +
    '       npm run mentions -- retag                        tags the whole archive again',
  previewNoEntry: (entry: string) => `The catalogue has no entry “${entry}”.`,
  previewDone: (documents: number, changed: number) =>
    `${documents} documents hold such words; ${changed} of their versions would change. Nothing was written.`,
  tagRelation: (relation: 'platforms' | 'mainPlatforms' | 'features') =>
    ({ platforms: 'platform', mainPlatforms: 'main platform', features: 'feature' })[relation],
  textVersion: (version: 'draft' | 'published'): string => version,
  goldMissing: (file: string) =>
    `There is no file of labelled texts at ${file}. Without a name, those of tests/gold are read.`,
  goldUnreadable: (file: string, reason: string) => `${file} cannot be read: ${reason}`,
  goldSet: (name: string, documents: number) => `${name}, ${documents} documents`,
  goldScores: (
    measure: 'platform' | 'feature' | 'main',
    { precision, recall, f1 }: { precision: number; recall: number; f1: number },
    { hits, falseAlarms, missed }: { hits: number; falseAlarms: number; missed: number }
  ) =>
    `  ${{ platform: 'platforms', feature: 'features', main: 'main' }[measure].padEnd(9)} ` +
    `precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}  ` +
    `(hits ${hits}, false ${falseAlarms}, missed ${missed})`,
  goldErrorsKept: 'Its errors are not shown: nothing may be tuned on them.',
  goldError: (kind: 'missed' | 'false', measure: 'platform' | 'feature' | 'main', name: string) =>
    `${kind} ${{ platform: 'platform', feature: 'feature', main: 'main platform' }[measure]} ${name}`,
  goldNoMention: 'nothing was found for it',
  goldReasons: (why: string[]) => why.join('; '),
  goldMoreMentions: (count: number) => `and ${count} more`,
  reason: (code: ReasonCode, about: { platform: string; words: string }) => reasons[code](about),
  calibrationTitle: {
    all: 'platforms and features',
    platform: 'platforms',
    feature: 'features',
  },
  calibrationHead: '  score         tags   right            from here on',
  calibrationBand: (from: number, to: number, tags: number, share: number, allTags: number, precision: number) =>
    `  ${from.toFixed(2)}–${to.toFixed(2)}  ${String(tags).padStart(6)}  ${percent(share).padStart(7)}  ` +
    `${String(allTags).padStart(8)} tags  ${percent(precision).padStart(7)} right`,
  calibrationThreshold: (threshold: number | undefined, wanted: number) =>
    threshold === undefined
      ? `  No score reaches ${percent(wanted)}.`
      : `  ${percent(wanted)} are right from ${threshold.toFixed(2)} on.`,
  calibrationShipped: (threshold: number, precision: number) =>
    `  From the automatic threshold on (${threshold.toFixed(2)}): ${percent(precision)} right.`,
  calibrationWritten: 'The settings page shows how often tags are right now.',
  calibrationHeldOut: (name: string) => `${name}, for measuring only`,

  thresholds: ({ automatic, suggested }: { automatic: number; suggested: number }) =>
    `Tags are automatic from ${automatic} on, suggested from ${suggested} on.`,
  thresholdsWrong: 'Thresholds are numbers with 0 ≤ suggested ≤ automatic ≤ 1.',
  lessonsHead: (count: number) => (count === 0 ? 'Nothing was learnt yet.' : `${count} lessons:`),
  lessonContext: (context: string) => {
    const code = CONTEXTS.find((one) => one === context) ?? 'alone';
    return code === 'alone' ? ALONE : reasons[code]({ platform: 'its platform', words: '…' });
  },
  lesson: (about: { entry: string; alias: string; where: string; accepted: number; rejected: number; never: number }) =>
    `  ${about.entry}  “${about.alias}”, ${about.where}: ` +
    `accepted ${about.accepted}, rejected ${about.rejected}${about.never > 0 ? `, never (${about.never})` : ''}`,
  lessonsForgotten: (decisions: number) =>
    `Forgotten: what ${decisions} decisions taught. The decisions themselves hold.`,
  entryUnknown: (slug: string) => `The catalogue has no platform or feature “${slug}”.`,
  candidatesHead: (count: number) =>
    count === 0 ? 'No unknown names; --refresh looks through the archive.' : `${count} unknown names, best first:`,
  candidate: (about: {
    name: string;
    kind: 'platform' | 'feature';
    owner: string | undefined;
    documents: number;
    occurrences: number;
  }) =>
    `  ${about.name}  (${about.kind === 'platform' ? 'a platform?' : `a feature${about.owner ? ` of ${about.owner}` : ''}?`}` +
    ` ${about.occurrences} times in ${about.documents} ${about.documents === 1 ? 'text' : 'texts'})`,
  candidateAdded: (name: string) => `“${name}” is in the catalogue, in every language.`,
  candidateIgnored: (name: string) => `“${name}” will not be listed again.`,
};
