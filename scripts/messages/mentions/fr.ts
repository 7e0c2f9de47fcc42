import { CONTEXTS } from '../../../plugins/mentions/server/src/domain/learn/context';
import type { ReasonCode } from '../../../plugins/mentions/server/src/domain/resolve/mention';
import type { mentionsEn } from './en';

const decimal = (value: number, digits: number) => value.toFixed(digits).replace('.', ',');
const percent = (share: number) => `${decimal(100 * share, 1)}\u00a0%`;
/** « d’Instagram », « de TikTok » */
const of = (name: string) => (/^[aeiouéèê]/iu.test(name) ? `d’${name}` : `de ${name}`);

const reasons: Readonly<Record<ReasonCode, (about: { platform: string; words: string }) => string>> = {
  'alias-strong': ({ words }) => `« ${words} » est un nom bien à elle`,
  'alias-medium': ({ words }) => `« ${words} » est un nom que d’autres choses portent aussi`,
  'alias-weak': ({ words }) => `« ${words} » est un mot de tous les jours`,
  'alias-supporting': ({ words }) => `« ${words} » ne fait qu’en appuyer d’autres`,
  'alias-exclude': ({ words }) => `« ${words} » veut dire autre chose`,
  'in-title': () => 'dans le titre',
  'required-words': ({ words }) => `« ${words} » est tout près`,
  'listed-with-platforms': ({ platform }) => `dans une liste, à côté ${of(platform)}`,
  established: () => 'nommée clairement ailleurs dans le texte',
  'other-platforms': () => 'd’autres plateformes sont nommées dans le texte',
  'written-as-name': () => 'écrit comme un nom, avec sa majuscule',
  'used-as-place': () => 'employé comme un lieu ou une application : « sur … », « l’application … »',
  announces: () => 'sujet d’une annonce : « … lance », « … teste »',
  'beside-platform-words': () => 'dans une phrase sur des applications, des utilisateurs ou des publications',
  'has-article': () => 'précédé d’un article, comme un mot courant',
  'part-of-feature-name': () => 'dans le nom d’une fonctionnalité',
  'owner-in-name': ({ platform }) => `${platform} est dans les mots mêmes`,
  'owner-beside': ({ platform }) => `juste à côté ${of(platform)}`,
  'owner-near': ({ platform }) => `près ${of(platform)}`,
  'owner-in-sentence': ({ platform }) => `${platform} est dans la même phrase`,
  'owner-in-paragraph': ({ platform }) => `${platform} est dans le même paragraphe`,
  'owner-in-heading': ({ platform }) => `sous un intertitre qui nomme ${platform}`,
  'owner-is-subject': ({ platform }) => `le texte parle ${of(platform)}`,
  'owner-farther': ({ platform }) => `une autre plateforme est plus proche que ${platform}`,
  'owner-in-text': ({ platform }) => `${platform} est nommé ailleurs dans le texte`,
  'owner-absent': ({ platform }) => `${platform} n’est pas nommé dans le texte`,
  'owners-equally-likely': () => 'plusieurs plateformes peuvent être la bonne',
  'feature-is-tagged': () => 'la même fonctionnalité est nommée clairement ailleurs',
  'in-company': () => 'mot de tous les jours, parmi d’autres fonctionnalités de la plateforme',
  'alone-in-paragraph': () => 'mot de tous les jours, seul dans son paragraphe',
  learned: ({ words }) => `${words} de ces étiquettes acceptées par la rédaction`,
};

/** Ce que dit `npm run mentions` en français. */
export const mentionsFr: typeof mentionsEn = {
  mentionsUsage:
    'Usage : npm run mentions -- analyze [--catalogue FICHIER]   lignes JSON en entrée et en sortie, sans base\n' +
    '        npm run mentions -- check [FICHIER]                 vérifie des fichiers du catalogue\n' +
    '        npm run mentions -- evaluate [GOLD.jsonl …]         scores sur des textes étalons, chaque erreur et ses raisons\n' +
    '        npm run mentions -- calibrate [GOLD.jsonl …]        part des étiquettes justes, selon leur score\n' +
    '        npm run mentions -- calibrate --write               la même, pour la page des réglages, après un changement de l’étiqueteur\n' +
    '        npm run mentions -- preview --entry SLUG [--add ALIAS]… [--remove ALIAS]… | [--catalogue FICHIER]\n' +
    '                                                            quels textes gagneraient ou perdraient quelles étiquettes\n' +
    '        npm run mentions -- thresholds [--automatic N] [--suggested N]   les montre ou les fixe, de 0 à 1\n' +
    '        npm run mentions -- learned [--reset [ENTRÉE [ALIAS]]]           ce qu’ont appris les décisions ; --reset l’oublie\n' +
    '        npm run mentions -- candidates [--refresh]                       noms absents du catalogue\n' +
    '        npm run mentions -- candidates add NOM --platform SLUG | --new-platform\n' +
    '        npm run mentions -- candidates ignore NOM\n' +
    '        npm run mentions -- retag                           étiquette à nouveau toutes les archives',
  previewNoEntry: (entry) => `Le catalogue n’a pas d’entrée « ${entry} ».`,
  previewDone: (documents, changed) =>
    `${documents} documents contiennent de tels mots ; ${changed} de leurs versions changeraient. Rien n’a été écrit.`,
  tagRelation: (relation) =>
    ({ platforms: 'plateforme', mainPlatforms: 'plateforme principale', features: 'fonctionnalité' })[relation],
  textVersion: (version) => ({ draft: 'brouillon', published: 'publié' })[version],
  goldMissing: (file) =>
    `Le fichier de textes étiquetés ${file} n’existe pas. Sans nom de fichier, ceux de tests/gold sont lus.`,
  goldUnreadable: (file, reason) => `Impossible de lire ${file} : ${reason}`,
  goldSet: (name, documents) => `${name}, ${documents} documents`,
  goldScores: (measure, { precision, recall, f1 }, { hits, falseAlarms, missed }) =>
    `  ${{ platform: 'plateformes', feature: 'fonctionnalités', main: 'principales' }[measure].padEnd(15)} ` +
    `précision ${decimal(precision, 3)}  rappel ${decimal(recall, 3)}  F1 ${decimal(f1, 3)}  ` +
    `(justes ${hits}, fausses ${falseAlarms}, manquées ${missed})`,
  goldErrorsKept: 'Ses erreurs ne sont pas montrées : rien ne doit être réglé sur elles.',
  goldError: (kind, measure, name) =>
    `${{ platform: 'plateforme', feature: 'fonctionnalité', main: 'plateforme principale' }[measure]} ` +
    `${{ missed: 'manquée', false: 'fausse' }[kind]} : ${name}`,
  goldNoMention: 'rien n’a été trouvé pour elle',
  goldReasons: (why) => why.join('\u00a0; '),
  goldMoreMentions: (count) => `et ${count} ${count > 1 ? 'autres' : 'autre'}`,
  reason: (code, about) => reasons[code](about),
  calibrationTitle: {
    all: 'plateformes et fonctionnalités',
    platform: 'plateformes',
    feature: 'fonctionnalités',
  },
  calibrationHead: '  score         étiquettes   justes         à partir d’ici',
  calibrationBand: (from, to, tags, share, allTags, precision) =>
    `  ${decimal(from, 2)}–${decimal(to, 2)}  ${String(tags).padStart(11)}  ${percent(share).padStart(7)}  ` +
    `${String(allTags).padStart(8)} étiquettes  ${percent(precision).padStart(7)} justes`,
  calibrationThreshold: (threshold, wanted) =>
    threshold === undefined
      ? `  Aucun score n’atteint ${percent(wanted)}.`
      : `  ${percent(wanted)} sont justes à partir de ${decimal(threshold, 2)}.`,
  calibrationShipped: (threshold, precision) =>
    `  À partir du seuil automatique (${decimal(threshold, 2)}) : ${percent(precision)} justes.`,
  calibrationWritten: 'La page des réglages montre la part des étiquettes justes d’aujourd’hui.',
  calibrationHeldOut: (name) => `${name}, pour mesurer seulement`,

  thresholds: ({ automatic, suggested }) =>
    `Les étiquettes sont automatiques à partir de ${String(automatic).replace('.', ',')}, suggérées à partir de ${String(suggested).replace('.', ',')}.`,
  thresholdsWrong: 'Les seuils sont des nombres : 0 ≤ suggested ≤ automatic ≤ 1.',
  lessonsHead: (count) =>
    count === 0 ? 'Rien n’a encore été appris.' : `${count} ${count > 1 ? 'leçons' : 'leçon'} :`,
  lessonContext: (context) => {
    const code = CONTEXTS.find((one) => one === context) ?? 'alone';
    return code === 'alone' ? 'seul' : reasons[code]({ platform: 'sa plateforme', words: '…' });
  },
  lesson: ({ entry, alias, where, accepted, rejected, never }) =>
    `  ${entry}  « ${alias} », ${where} : ` +
    `${accepted} oui, ${rejected} non${never > 0 ? `, jamais (${never})` : ''}`,
  lessonsForgotten: (decisions) =>
    `Oublié : ce qu’avaient appris ${decisions} ${decisions > 1 ? 'décisions' : 'décision'}. Les décisions elles-mêmes tiennent.`,
  entryUnknown: (slug) => `Le catalogue n’a ni plateforme ni fonctionnalité « ${slug} ».`,
  candidatesHead: (count) =>
    count === 0
      ? 'Aucun nom inconnu ; --refresh parcourt les archives.'
      : `${count} ${count > 1 ? 'noms inconnus, les plus probables d’abord' : 'nom inconnu'} :`,
  candidate: ({ name, kind, owner, documents, occurrences }) =>
    `  ${name}  (${kind === 'platform' ? 'une plateforme' : `une fonctionnalité${owner ? ` ${of(owner)}` : ''}`} ? ` +
    `${occurrences} fois dans ${documents} ${documents > 1 ? 'textes' : 'texte'})`,
  candidateAdded: (name) => `« ${name} » est au catalogue, dans toutes les langues.`,
  candidateIgnored: (name) => `« ${name} » ne sera plus proposé.`,
};
