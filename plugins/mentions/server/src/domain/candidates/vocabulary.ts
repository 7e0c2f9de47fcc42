/** The words that names of features and platforms keep company with, and those that look like names and are none. */

const words = (...lists: readonly string[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => list.split(/\s+/u)).filter(Boolean));

/** What somebody does with something new: « lance », “rolls out”. Stems: « déploie », « déployer », “launched”. */
export const LAUNCHES =
  /(?<!\p{L})(?:lan(?:c|ç)|d[ée]ploi|d[ée]ploy|test(?:e|er|é|ée|ent|ing|ed|s)?(?!\p{L})|annonc|d[ée]voil|introdui|introduc|pr[ée]sent(?:e|er|é|ée|ent)(?!\p{L})|ajout|propos|inaugur|arriv|d[ée]barqu|am[ée]lior|rempla|launch|roll|announc|unveil|add(?:s|ed|ing)?(?!\p{L})|releas|replac|expand|gr[âa]ce [àa]|utilis|servir d|dispos|using|with the new)/iu;

/** What a new thing is called by: « appelé », “dubbed”. */
export const NAMINGS =
  /(?:appel(?:[ée]e?s?|le(?:nt)?)|baptis[ée]e?s?|nomm[ée]e?s?|intitul[ée]e?s?|surnomm[ée]e?s?|called|named|dubbed|known as)\s*$/iu;

/** Nouns of features: « la fonctionnalité Watch Together », “Vanish mode”. */
export const FEATURE_NOUNS = words(
  'fonctionnalité fonctionnalités fonction option options outil outils programme programmes format formats onglet',
  'section rubrique mode bouton sticker stickers autocollant filtre api algorithme module service services label badge',
  'centre hub espace tableau certification formation formations modèle extension widget',
  'feature features tool tools program programme button tab format mode setting filter dashboard algorithm center model'
);

/** Nouns of platforms: « l’application BeReal », “the social network Mastodon”. */
export const PLATFORM_NOUNS = words(
  'application applications appli app apps réseau réseaux social sociaux plateforme plateformes plate-forme site',
  'messagerie messageries start-up startup concurrent concurrents rival rivaux',
  'application app apps network networks platform platforms site website messenger competitor rival'
);

/** Words that begin sentences and titles with a capital without being names. */
export const ORDINARY = words(
  'le la les l un une des du de d ce cet cette ces mon ton son sa ses leur leurs notre nos votre vos il elle ils elles',
  'on nous vous je tu qui que quoi dont où et ou mais donc or ni car si comme lorsque quand puisque afin pour par avec',
  'sans sous sur dans chez vers entre parmi depuis dès pendant avant après selon grâce outre malgré ainsi alors aussi',
  'enfin ensuite puis bref voici voilà plus moins très bien tout tous toute toutes chaque certains certaines plusieurs',
  'aucun aucune autre autres même désormais aujourd hui hier demain auparavant néanmoins cependant pourtant toutefois',
  'parmi concernant quant quel quelle quels quelles comment pourquoi combien est sont était a ont être avoir faire',
  'cela ceci ça c n s y en à au aux côté part effet fait exemple lire découvrez découvrir cliquez suivez retrouvez',
  'nouveau nouvelle nouveaux nouvelles premier première deux trois quatre cinq autrement actuellement récemment',
  'the an this that these those my your his her its our their he she it we you they i who which what and but so or nor',
  'for if when while since because with without on in at by from to of as than then now today yesterday also however',
  'finally here there more most less all each some many few no not only just after before during about into over how',
  'why where is are was were be been has have had do does did will would can could should may might must new first',
  'let get see read learn follow click find make meanwhile instead once until both either every another other'
);

/** Places, days, languages, acronyms and companies’ suffixes: names, but no features. */
export const OTHER_NAMES = words(
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi',
  'vendredi samedi dimanche january february march april may june july august september october november december',
  'monday tuesday wednesday thursday friday saturday sunday noël pâques christmas halloween',
  'france paris lyon londres london europe europes européenne union belgique luxembourg suisse canada québec allemagne',
  'espagne italie portugal chine japon inde russie ukraine brésil états-unis etats-unis états etats unis royaume-uni',
  'royaume uni irlande australie afrique asie amérique usa us uk eu germany spain italy china japan india russia',
  'brazil ireland australia africa asia america american americans français française françaises anglais anglaise',
  'french english european british german spanish california californie new-york york silicon valley san francisco los',
  'angeles cannes bruxelles brussels berlin madrid tokyo monde world',
  'pme tpe tpe/pme ceo pdg cto cnil ue rgpd gdpr seo sea cpc cpm cpl roi kpi rh ia ai tv pc url html http https www pdf',
  'intelligence artificielle artificial android ios iphone ipad mac macos windows linux chrome safari firefox',
  'danemark norvège suède finlande pologne grèce turquie corée mexique argentine chili colombie maroc algérie tunisie',
  'sénégal cameroun israël iran égypte indonésie philippines thaïlande vietnam malaisie singapour taïwan zélande',
  'nouvelle-zélande pays-bas pays bas autriche hongrie roumanie ukraine ouest est nord sud denmark norway sweden',
  'finland poland greece turkey korea mexico argentina chile colombia morocco algeria egypt indonesia thailand',
  'malaysia singapore taiwan zealand netherlands austria hungary romania united states kingdom west east north south',
  'genève zurich marseille bordeaux lille nantes toulouse strasbourg nice rennes montréal genève boston chicago texas',
  'covid covid-19 coronavirus obama lgbt lgbtq lgbtqi+ lgbtqia+ faq b2b b2c btob btoc cm sms mms gif ong nft nfts vip usd eur dg ap afp bbc cnn tf1 nba nfl',
  'inc corp ltd sas sa llc group groupe société company internet web google microsoft apple amazon meta bytedance'
);

/** Roles beside the names of people: « Laurent Solly, Vice-Président », “said Adam Mosseri”. */
export const ROLE =
  /(?:PDG|CEO|directeur|directrice|président|présidente|fondateur|fondatrice|co-?fondateur|responsable|porte-parole|ministre|journaliste|analyste|consultante?|professeure?|docteur|M\.|Mme|Mr\.?|Mrs\.?|Dr\.?|selon|founder|president|director|head|spokes\w+|chief|manager|editor|professor|author|according to)\s*(?:(?:de|du|d’|d'|of|at)\s+\S+\s*)?,?\s*$/iu;
export const ROLE_AFTER =
  /^\s*(?:,|\()\s*(?:le |la |l[’']|the |a |an )?(?:PDG|CEO|CTO|CMO|vice|directeur|directrice|président|présidente|fondat|co-?fond|responsable|porte-parole|ministre|journaliste|analyste|consultant|profess|chef|head|founder|president|director|spokes|chief|manager|editor|vp\b)|^\s*(?:a\s+)?(?:déclar|expliqu|affirm|précis|ajoute[- ]t|indiqu|confi[ée]|écrit\b|said|says|told|explain|wrote|writes)/iu;

/** Given names that are frequent in French and English news: what follows is a person’s name. */
export const GIVEN_NAMES = words(
  'anthony kim adam alain alan albert alex alexander alexandra alexandre alexis alice amélie amy andré andrea andrew anna anne',
  'antoine arnaud arthur audrey aurélie ben benjamin benoît bernard bill bob brian bruno camille carl carole caroline',
  'catherine cécile céline charles charlotte chloé chris christian christine christophe claire claude clément craig',
  'cyril damien dan daniel david delphine denis didier dominique donald dylan ed édouard élodie elon emily emma',
  'emmanuel éric eric estelle evan éva eva fabien fabrice florence florent florian françois françoise frank franck',
  'frédéric gabriel george georges gérard gilles grégory guillaume guy hélène henri hervé hugo isabelle jack jacques',
  'james jane jason jean jeff jennifer jérémie jérémy jérôme jessica jim joe joël john jonathan jordan joseph josh',
  'julia julie julien justin justine karine kate kevin larry laura laure laurence laurent léa léo lisa louis louise luc',
  'lucas lucie lucy ludovic marc marie marine marion mark martin martine mary mathieu matthew matthieu maxime michael',
  'michel michelle mike monique nathalie nick nicolas olivia olivier pascal pascale patrice patrick paul pauline peter',
  'philippe pierre quentin rachel raphaël raymond rebecca rémi renaud richard robert robin romain roger sam samuel',
  'sandra sandrine sarah scott sébastien serge simon sophie stéphane stéphanie stephen steve sundar susan sylvain',
  'sylvie tanguy thibault thierry thomas tim tom valérie véronique victor vincent virginie walter william xavier yann',
  'yannick yves zoé mosseri zuckerberg musk trump'
);

/** What stands after a name that is explained: « Yubo, une application », “EdgeRank is the algorithm”. */
export const EXPLAINED =
  /^\s*[»”"]?\s*(?:,|\(|est|sont|is|are|–|-|:)\s*(?:(?:un|une|des|le|la|les|a|an|the|its|son|sa)\s+|l[’'])((?:[\p{L}-]+\s+){0,2}?[\p{L}-]+)(?![\p{L}-])/iu;

/** What people are of a platform, and do on it: « les membres de Tinder », « un profil Spotify », “users of Vine”. */
export const USED_LIKE_PLATFORM =
  /(?<!\p{L})(?:utilisat(?:eurs|rices)|membres|abonnés|inscrits|communauté|audience|usagers|internautes|comptes?|profils?|inscri\w+ (?:sur|à)|users|members|followers|communit(?:y|ies)|accounts?|profiles?)\s+(?:(?:de|d’|d'|sur|of|on)\s*)?$/iu;
