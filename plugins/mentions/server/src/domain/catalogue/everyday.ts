import { toAlias } from './aliases';
import type { Alias, Feature, Locale } from './types';

/**
 * Everyday phrases that hold a word which platforms use for their features. They win by length: « page suivante » is
 * nobody’s page. What only looks like one entry’s name belongs to that entry, as an alias of strength `exclude`.
 */
const PHRASES: Readonly<Record<'fr' | 'en', string>> = {
  fr: `
    en direct de, en direct du, en direct des, en direct d’, en direct depuis, concert en direct, concerts en direct,
    retransmis en direct, diffusé en direct à la télévision, train direct, vol direct, ligne directe, en ligne directe
    guide pratique, guide d’achat, guide touristique, guide de voyage, guide papier, guide d’étude, guide d’entretien,
    guide de conversation, guide de montagne, guide conférencier, visite guidée
    page suivante, page précédente, page blanche, page de garde, page de publicité, page de titre, première page,
    mise en page, tourner la page, tourne la page, à la page, marque-page, page d’histoire, page se tourne, page web,
    pages jaunes, pages blanches, numéro de page, bas de page, haut de page, une page se tourne
    groupe de travail, groupe de musique, groupe de rock, groupe de jazz, groupe scolaire, groupe sanguin,
    groupe industriel, groupe de presse, groupe de parole, groupe d’enfants, groupe d’amis, groupe électrogène,
    groupe hospitalier, groupe bancaire, groupe automobile, visite de groupe, tarif de groupe, tarif groupe
    chaîne de production, chaîne de montage, chaîne de télé, chaîne de télévision, chaînes de télé,
    chaînes de télévision, chaîne hi-fi, chaîne de magasins, chaîne de valeur, chaîne du froid, chaîne de montagnes,
    chaîne logistique, chaîne alimentaire, réaction en chaîne, travail à la chaîne, à la chaîne
    au mur, sur le mur, contre le mur, mur porteur, mur d’escalade, pied du mur, mur de pierre, droit dans le mur
    fil rouge, fil conducteur, fil de fer, fil électrique, fil de l’eau, coup de fil, au fil de, au fil des, au fil du,
    fil du temps, de fil en aiguille, sans fil, fil dentaire
    génération X, génération Y, génération Z, rayons X, rayon X, classé X, film X, plainte contre X, né sous X
    signal d’alarme, signal d’alerte, signal fort, signal faible, signaux faibles, signal sonore, signal du départ,
    traitement du signal, signal d’arrêt, signal lumineux, signal radio
    en ligne, ligne de code, lignes de code, ligne éditoriale, ligne de métro, ligne de bus, ligne d’arrivée,
    ligne de départ, ligne droite, ligne de crête, ligne de base, pêche à la ligne, première ligne, hors ligne
    au moment où, en ce moment, pour le moment, du moment que, moment venu, à tout moment, dernier moment
    boutique en ville, vitrine de la boutique, boutique du musée, boutique de souvenirs, tenir boutique,
    fermer boutique, ouvrir boutique
    prendre note, prendre des notes, prend des notes, prenez des notes, bonne note, note de bas de page, note de frais,
    note de musique, notes de musique, fausse note, carnet de notes
    salon de coiffure, salon de thé, salon du livre, salon professionnel, salon de jardin, dans le salon, table de salon
    tableau noir, tableau de maître, tableau Excel, noircir le tableau, tableau de liège
    épingle à nourrice, épingles à nourrice, tiré à quatre épingles, épingle à cheveux, virage en épingle
    carte bancaire, carte de visite, carte d’identité, carte de fidélité, carte routière, carte postale
    moulin à histoires, raconter des histoires, story-board, success story, love story
    statut juridique, statut social, statuts de l’association, statut de salarié, statu quo
    tir au but, tirs au but, match nul, match retour, match aller, match de football, match amical, match de boxe
    club de lecture, club de golf, club de football, club de sport, club sportif
    service en salle, serveur du restaurant, serveurs du restaurant, serveur de café
    aux côtés d’images, image de marque, communauté de communes, communauté scientifique, communauté urbaine
    tournée en direct, clip de campagne, clip vidéo, émission de télé, émission de radio, émissions de CO2
    commentaire de texte, commentaire sportif, sans commentaire
    que j’aime, ce que j’aime, j’aime bien, j’aime beaucoup, j’aime le, j’aime la, j’aime les, j’aime l’idée, j’aime ce,
    j’aime cette, j’aime ces, j’aime mon, j’aime ma, j’aime mes, j’aime quand, j’aime aussi, je n’aime pas le,
    je n’aime pas la, je n’aime pas les, je n’aime pas trop
    application de messagerie, applications de messagerie, appli de messagerie, applis de messagerie,
    service de messagerie, services de messagerie, messagerie électronique, messagerie visuelle, messageries
    temps passé par, temps passé chaque, temps passé en ligne, en temps passé, leurs activités, ses activités
  `,
  en: `
    live music, live band, live concert, live concerts, live show, live audience, live animal, live animals, live bait,
    live cells, live wire, live ammunition, live on the stage, live from the stage, where I live, where they live,
    you live, if you live, live in, live with, live for, live at, live near, live next, we live, they live, people live, who live, to live,
    live together, live alone, live longer, long live, cost of living
    guide dog, guide book, tour guide, travel guide, style guide, study guide, field guide, buying guide, girl guides
    front page, next page, previous page, last page, first page, blank page, page turner, page number, same page,
    page three, web page, web pages, title page, home page of the newspaper
    working group, focus group, age group, age groups, peer group, group of people, group of friends, rock group,
    group therapy, control group, pressure group, ethnic group, blood group, group discount, in groups of, groups of six
    news channel, TV channel, English Channel, sales channel, channel tunnel, distribution channel, television channel
    on the wall, on a wall, off the wall, wall paper, brick wall, stone wall, climbing wall, wall street, up the wall
    common thread, thread of cotton, cotton thread, silk thread, loose thread, spool of thread, thread count,
    lose the thread, hang by a thread, Java thread, Java threads, worker thread, worker threads, main thread,
    thread pool, thread safe, virtual threads, raw threads
    fishing reel, fishing reels, fly reel, fly reels, reel of film, reel of thread, reel of wire, news reel, film reel,
    Highland reel, Scottish reel, reel off, brass reel, brass reels, modern reels
    line of code, lines of code, line of defence, line of defense, fishing line, finish line, finishing line,
    bottom line, party line, front line, line manager, product line, picket line, line up, in line with,
    line dancing, washing line, story line, opening line, line by line, drop me a line
    generation X, the letter X, solve for x, X-ray, X-rays, X marks the spot, X chromosome, X-Men, Xbox
    signal processing, signal strength, traffic signal, smoke signal, smoke signals, signal box, busy signal,
    mixed signals, signal to noise, clean signal, warning signal
    short story, short stories, true story, love story, life story, success story, bedtime story, the whole story,
    cover story, horror story, story hour, news story, tell a story, tell stories, told stories, tells a story,
    same story, another story, side of the story, ghost story, ghost stories, fairy story
    thank-you note, take notes, took notes, sticky note, sticky notes, bank note, love note, sick note,
    musical note, high note, final note, notes from, quick note, note that, of note
    chat room of, chit chat, living room, waiting room, dining room, meeting room, tea room, bed room, changing room,
    room for, room temperature, room to, make room
    at the moment, moment of, in a moment, for a moment, just a moment, the moment when, last moment
    shop window, corner shop, coffee shop, charity shop, shop floor, gift shop, shop steward, set up shop, book shop
    drawing pin, drawing pins, safety pin, safety pins, pins and needles, bowling pin, pin number, rolling pin
    chess board, board of directors, on board, board meeting, board game, cork board, school board, ironing board
    would like, feel like, look like, looks like, I like, just like, something like, much like,
    like it or not, and the like, things like
    head waiter, server error, web server, game show, talk show, slide show, show off
    in the spotlight, spotlight on, under the spotlight
    discovery of, event horizon, in the event of, main event, wedding event
    football match, boxing match, tennis match, match day, match sticks, strike a match, match girl
    first aid tips, asparagus tips, tips of, wing tips
    muscle twitch, slow twitch, fast twitch, eyelid twitch
    comic strip, film clip, paper clip, paper clips, hair clip
    status quo, marital status, social status, legal status
  `,
};

/** Stands for everyday language among the entries: what is excluded for it is nobody’s. */
export const EVERYDAY_LANGUAGE: Feature = { type: 'feature', slug: '', platform: '', name: '', aliases: aliases() };

function aliases(): readonly Alias[] {
  return (['fr', 'en'] as const).flatMap((locale) => phrasesOf(locale).map((text) => toExclude(text, locale)));
}

function phrasesOf(locale: 'fr' | 'en'): readonly string[] {
  const phrases = PHRASES[locale].split(/[,\n]/u).map((phrase) => phrase.trim());
  return phrases.filter((phrase) => phrase !== '');
}

function toExclude(text: string, locale: Locale): Alias {
  return toAlias({ text, locale, strength: 'exclude' });
}
