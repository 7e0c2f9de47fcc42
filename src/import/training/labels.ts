/** What a label of a training sheet stands for. `other` opens a section that has no field: it stays in the description. */
export type SectionName =
  | 'description'
  | 'prerequisites'
  | 'objectives'
  | 'audience'
  | 'duration'
  | 'dates'
  | 'price'
  | 'place'
  | 'contact'
  | 'level'
  | 'format'
  | 'other';

/** The labels, folded: no accents, no capitals, no hyphens. French and English, singular and plural. */
const LABELS: Record<SectionName, string> = {
  description: 'description|presentation|resume|overview|summary|about|about the course|about this course',
  prerequisites:
    'prerequis|pre requis|niveau requis|connaissances requises|conditions d acces|prerequisites?|pre requisites?|requirements?|what you need',
  objectives:
    'objectifs?( pedagogiques?| de la formation| vises)?|buts?|competences visees|a l issue de la formation|objectives?|learning objectives?|goals?|aims?|what you will learn|you will learn|outcomes?|learning outcomes?',
  audience:
    'publics?( vises?| concernes?)?|participants?|pour qui|a qui s adresse( t elle)?( cette formation)?|destinataires|profils?( des participants)?|audience|who is it for|who should attend|for whom|attendees|target audience',
  duration: 'durees?( de la formation)?|duration|length|how long',
  dates:
    '(prochaines? )?dates?( de la formation| et lieux?| des sessions)?|(prochaines? )?sessions?|calendrier|planning|quand|(next|upcoming) (dates|sessions)|dates? and places?|when|schedule|calendar',
  price: 'tarifs?|prix|couts?|montant|price|prices|fees?|cost|rate|tuition',
  place: 'lieux?( de la formation)?|ou|adresse|where|place|location|venue|address',
  contact: 'contacts?|renseignements|pour s inscrire|inscriptions?|reservation|how to register|registration|booking',
  level: 'niveau|level',
  format: 'format|modalite|mode|delivery',
  other:
    'programme|program|contenus?|content|plan|deroule|deroulement|modules?|methodes?( pedagogiques?)?|moyens( pedagogiques)?|modalites?( d evaluation| pratiques| pedagogiques)|evaluation|formateurs?|formatrices?|intervenants?|intervenantes?|animateurs?|animatrices?|trainers?|instructors?|speakers?|certification|accessibilite|accessibility|financement|funding|informations? pratiques?|practical information|les plus|points forts|highlights|agenda|syllabus|outline|assessment|materials?|support',
};

const PATTERNS = Object.entries(LABELS).map(([name, words]) => ({ name, pattern: new RegExp(`^(?:${words})$`) }));

/** The section a label opens, or `undefined` for words that are no label. */
export function sectionOf(label: string): SectionName | undefined {
  const folded = fold(label);
  const found = PATTERNS.find(({ pattern }) => pattern.test(folded));
  return found && isSectionName(found.name) ? found.name : undefined;
}

/** Words without accents, capitals and signs, one space between them. */
export function fold(words: string): string {
  return words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function isSectionName(name: string): name is SectionName {
  return name in LABELS;
}
