import { aDocument } from '../testing/document';
import { DocumentText } from '../text/document';
import { isFurniture as isFurnitureIn } from './furniture';

const isFurniture = (sentence: string): boolean =>
  isFurnitureIn(new DocumentText({ fields: aDocument({ text: sentence }).fields.slice(1) }), {
    start: 0,
    end: sentence.length,
  });

const FURNITURE = [
  'Commenter (4) – S’abonner à la lettre – Suivez le journal sur Facebook, Twitter et Instagram',
  'Follow the Gazette: Facebook, Twitter, YouTube.',
  'Suivez la revue : Facebook et LinkedIn',
  'About the author: Ann paints boats and is on Instagram all day.',
  'Partager cet article : Facebook Twitter LinkedIn',
  'Partagez : Facebook · Twitter · LinkedIn · WhatsApp',
  'Partager sur Facebook',
  'Share this post on Facebook, Twitter or LinkedIn',
  'Share on Pinterest',
  'Share: Facebook | X | LinkedIn',
  'Tweet | J’aime | +1 | Partager sur Viadeo',
  'Tweet · Like · Share · Pin it',
  'Suivez-nous sur Instagram et TikTok !',
  'Suivez l’agence sur Facebook, Google+ et Instagram.',
  'Nous suivre : Facebook / Instagram / LinkedIn',
  'Follow us: Facebook / Instagram / LinkedIn',
  'Follow us on Twitter.',
  'Rejoignez-nous sur Facebook',
  'Retrouvez toute l’actualité de l’agence sur LinkedIn et Twitter.',
  'Retrouvez-la sur LinkedIn et Twitter.',
  'Vous pouvez me suivre sur Twitter.',
  'Vous pouvez aussi la suivre sur Instagram.',
  'You can find me on Twitter.',
  'Find her on LinkedIn.',
  'Connect with Jane on LinkedIn.',
  'She tweets at @jane and posts on Instagram.',
  'Cet article vous a plu ? Partagez-le sur Facebook !',
  'Vous avez aimé cet article ? Partagez-le sur Twitter et LinkedIn',
  'Enjoyed this? Share it on LinkedIn.',
  'Ce site utilise des cookies de Facebook et de YouTube.',
  'Acceptez les cookies pour lire cette vidéo YouTube.',
  'This video is hosted by YouTube; accept cookies to watch it.',
  'En poursuivant, vous acceptez le dépôt de cookies par Google, Facebook et Twitter.',
  'Aimez notre page Facebook !',
  'Like our page on Facebook!',
  'Abonnez-vous à notre chaîne YouTube',
  'Subscribe to our YouTube channel.',
  'Tweet 34 | Like 112 | Share | Épinglez-moi sur Pinterest',
  'Bookmark this post: Delicious | Digg | StumbleUpon',
  'Partagez cette astuce !',
  'Voir cette publication sur Instagram',
  'View this post on Instagram',
  'Watch on YouTube',
  'Regarder la vidéo sur Dailymotion',
  'Une publication partagée par Léa (@lea.cuisine)',
  'Ce contenu est hébergé par YouTube.',
  'This article was originally published on Medium.',
  'Article paru initialement sur LinkedIn.',
  'Se connecter avec Facebook',
  'Sign in with Google or Facebook',
  'Tags : facebook, community management, twitter',
  'Filed under: Instagram, Tips',
  'Suivre @agence',
  'Épinglez-la, tweetez-la, envoyez-la à une amie : Pinterest Twitter',
  'Liked it? Pin it, tweet it, or email it to a friend.',
  'We are on Facebook, Instagram and LinkedIn.',
  'Restez connectés : facebook.com/marche – instagram.com/marche',
  'Stay in touch on Instagram and Facebook',
  'Les photos sont sur notre groupe Facebook : cliquez ici pour nous rejoindre.',
  'Third parties such as LinkedIn may set their own cookies when you follow a link.',
  'Des traceurs tiers (Facebook, YouTube) peuvent être déposés si vous y consentez.',
  'This website uses cookies from Facebook and YouTube to count visits.',
  'Bookings: hello@barge.example · We’re also on Instagram',
  'Nous sommes aussi sur Viadeo et LinkedIn',
  'Load more… Follow on Instagram',
];

const TELLING = [
  'Instagram lance une nouvelle fonction de partage sur Facebook.',
  'Les marques partagent leurs vidéos sur TikTok et Instagram.',
  'Twitter permet désormais de suivre un sujet.',
  'Il suffit de partager la vidéo sur Facebook pour gagner un an d’abonnement.',
  'Facebook, Twitter et LinkedIn ont annoncé la même mesure.',
  'Suivez les tendances sur TikTok avant de lancer votre première campagne de publicité auprès des jeunes.',
  'Brands can follow hashtags on Instagram.',
  'TikTok was fined for the way it handles cookies.',
  'Restez prudent sur Snapchat et Instagram.',
  'Partager sur Facebook reste la meilleure façon de se faire connaître.',
  'Partager sur Facebook reste utile',
  'Share on Facebook and grow your audience',
  'La CNIL sanctionne Facebook pour ses cookies.',
  'Voir ses abonnés sur Instagram reste possible.',
  'Regarder un film sur Netflix coûte désormais deux euros de plus.',
  'Vimeo est hébergé par Google depuis hier.',
  'Écrivez une annonce, puis épinglez-la en haut de votre profil Twitter.',
  'We are on Instagram because our customers are.',
  'Nous sommes sur Facebook depuis dix ans et nous y restons.',
  'Suivre un compte sur Mastodon demande un effort.',
  'Watch what happens on YouTube when a video is removed',
];

describe('site furniture', () => {
  it.each(FURNITURE)('is left out: %s', (sentence) => expect(isFurniture(sentence)).toBe(true));
  it.each(TELLING)('is not what tells something: %s', (sentence) => expect(isFurniture(sentence)).toBe(false));

  it.each([
    ['Partager sur Facebook les photos des vacances avec toute la famille et tous les amis depuis le mois de mai 2015'],
    [`Partager sur ${'A'.repeat(60)} 1 a`],
    [`Partager ${'sur '.repeat(20)}1 a`],
    // Nested repetition in a pattern would keep these busy for minutes, past the time a test has.
  ])('is told in linear time: %s', (sentence) => expect(isFurniture(sentence)).toBe(false));
});
