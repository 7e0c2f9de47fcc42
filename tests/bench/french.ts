import { pick, randomNumbers, type Random } from './random';

/** French newsroom prose, generated: sentences of everyday reporting, and among them some about platforms. */
export interface Prose {
  readonly title: string;
  readonly text: string;
}

const WHO = [
  'la rédaction',
  'l’équipe de communication',
  'une agence nantaise',
  'le service des abonnements',
  'notre correspondante à Lyon',
  'la direction régionale',
  'un groupe de lecteurs',
  'l’association des commerçants',
  'la mairie',
  'une jeune entreprise de Grenoble',
  'le comité d’organisation',
  'la responsable des ventes',
] as const;
const DOES = [
  'prépare la rentrée',
  'a présenté ses résultats du trimestre',
  'travaille depuis des mois à un nouveau calendrier',
  'espère convaincre les indécis avant l’été',
  'a rencontré les partenaires historiques du projet',
  'publiera une étude complète à la fin du mois',
  's’interroge sur la place des images dans les campagnes',
  'a choisi de répondre point par point aux critiques',
  'revoit ses priorités à la lumière des derniers chiffres',
  'compte recruter deux personnes à temps plein',
  'a testé plusieurs formats auprès d’un panel de clients',
  'veut simplifier les démarches des adhérents',
] as const;
const WHEN = [
  'depuis le début de l’année',
  'malgré un budget en baisse',
  'avec le soutien des collectivités',
  'sans attendre la décision du conseil',
  'pour la troisième fois consécutive',
  'au terme d’une longue réflexion',
  'devant une salle comble',
  'après plusieurs semaines de travaux',
  'loin des projecteurs',
  'à quelques jours de l’échéance',
] as const;
const SO = [
  'Les premiers retours sont encourageants, même si beaucoup reste à faire.',
  'Personne ne s’attendait à un tel intérêt de la part du public.',
  'Le sujet divise, mais chacun reconnaît qu’il fallait avancer.',
  'Il faudra patienter jusqu’au printemps pour en mesurer les effets.',
  'Cette décision s’inscrit dans une évolution plus large du métier.',
  'En coulisses, on évoque déjà la suite et les moyens de la financer.',
  'Le bilan complet sera présenté aux adhérents lors de l’assemblée générale.',
  'Reste une question : qui prendra le relais quand les bénévoles partiront ?',
] as const;
const PLATFORMS = [
  'Instagram',
  'TikTok',
  'Facebook',
  'YouTube',
  'LinkedIn',
  'Snapchat',
  'Pinterest',
  'Twitter',
] as const;
const FEATURES = ['les stories', 'les Reels', 'les lives', 'les groupes', 'la boutique', 'les sondages'] as const;
const ABOUT = [
  (platform: string, feature: string) => `Sur ${platform}, ${feature} attirent surtout les moins de trente ans.`,
  (platform: string) => `Le compte ${platform} de la marque a gagné mille abonnés en une semaine.`,
  (platform: string, feature: string) => `${platform} déploie une nouvelle version pour ${feature} des professionnels.`,
  (platform: string) => `D’après l’étude, une personne sur trois ouvre ${platform} chaque matin.`,
  (platform: string, feature: string) =>
    `La formation du mois porte sur ${feature} de ${platform} et leurs statistiques.`,
] as const;

/** One of so many sentences is about a platform: as in the general press, or in digests with ten mentions in 1,000 characters. */
export const PRESS = 8;
export const DIGEST = 3;

/** Documents of about `length` characters until they make up the megabytes (UTF-8). */
export function frenchDocuments(megabytes: number, length: number, oneIn: number): Prose[] {
  const random = randomNumbers(20_261_122);
  const documents: Prose[] = [];
  for (let bytes = 0; bytes < megabytes * 1e6;) {
    const document = frenchDocument(random, length, oneIn);
    documents.push(document);
    bytes += Buffer.byteLength(document.title) + Buffer.byteLength(document.text);
  }
  return documents;
}

function frenchDocument(random: Random, length: number, oneIn: number): Prose {
  let text = '';
  while (text.length < length) {
    text += random(oneIn) === 0 ? aboutPlatform(random) : reported(random);
    text += random(5) === 0 ? '\n' : ' ';
  }
  return { title: reported(random).slice(0, -1), text: text.trimEnd() };
}

function reported(random: Random): string {
  if (random(3) === 0) return pick(random, SO);
  const who = pick(random, WHO);
  return `${who.charAt(0).toUpperCase()}${who.slice(1)} ${pick(random, DOES)} ${pick(random, WHEN)}.`;
}

function aboutPlatform(random: Random): string {
  return pick(random, ABOUT)(pick(random, PLATFORMS), pick(random, FEATURES));
}
