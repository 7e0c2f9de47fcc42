/** What stands behind a tag: nobody’s word, or an editor’s. */
export type TagState =
  | 'automatic' // found and set
  | 'suggested' // found, not sure enough to be set
  | 'confirmed' // found, and an editor agrees
  | 'rejected' // kept off by an editor
  | 'by-hand'; // set by an editor where nothing was found

export type TagVerdict = 'accepted' | 'rejected' | 'never' | 'added' | 'missed';

/** What an editor said of a tag, for other editors to read. */
export interface DecisionNote {
  /** Undefined for one that the next save is going to make: a relation was changed in the form. */
  readonly id?: number;
  readonly verdict: TagVerdict;
  /** Undefined where nobody is known: a script, a token, a colleague who left. */
  readonly by?: string;
  readonly isYours: boolean;
  /** Tells this decision from a later one on the same tag: ISO date. */
  readonly at?: string;
}

/** One reason for a score, as a code; `platform` is the document id of a catalogue entry. */
export interface ReasonNote {
  readonly code: string;
  readonly platform?: string;
  readonly words?: string;
}

/** One place where a text names an entry; offsets are UTF-16 units of the field’s plain text. */
export interface Occurrence {
  readonly field: string;
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** The words before and after, to the edge of the line at most. */
  readonly left: string;
  readonly right: string;
  /** 0–1 */
  readonly score: number;
  readonly reasons: readonly ReasonNote[];
}

/** A platform or feature that a text is, may be, or must not be tagged with. */
export interface DocumentTag {
  readonly entityId: string;
  readonly state: TagState;
  /** True where the relation holds it. */
  readonly isSet: boolean;
  readonly isMain: boolean;
  /** 0–1, of its surest occurrence; undefined where there is none. */
  readonly score?: number;
  readonly decision?: DecisionNote;
  /** What an editor said of its being a main platform. */
  readonly mainDecision?: DecisionNote;
  readonly occurrences: readonly Occurrence[];
}

/** How people know a catalogue entry. */
export interface EntryCard {
  readonly type: 'platform' | 'feature';
  readonly name: string;
  /** `#rrggbb`, of the platform it is or belongs to. */
  readonly colour?: string;
  /** Document id of a feature’s platform. */
  readonly platform?: string;
}

/** A field as plain text. */
export interface ReadField {
  readonly field: string;
  readonly text: string;
  readonly isTitle: boolean;
  /** Lines that are headings, as UTF-16 offsets. */
  readonly headings: readonly { readonly start: number; readonly end: number }[];
}

/** Document ids of catalogue entries that saving would put on or take off a text. */
export interface TagChanges {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly becomingMain: readonly string[];
  readonly noLongerMain: readonly string[];
}

/** All that is known of the tags of one text in one locale. */
export interface DocumentTags {
  readonly locale: string;
  readonly platforms: readonly DocumentTag[];
  readonly features: readonly DocumentTag[];
  /** The entries that tags and reasons name, by document id. */
  readonly entries: Readonly<Record<string, EntryCard>>;
  readonly fields: readonly ReadField[];
  /** What the save would change; only for unsaved texts. */
  readonly changes?: TagChanges;
}

/** Which fields and relations of a content type matter here. */
export interface TextTypeSettings {
  readonly fields: readonly string[];
  readonly date?: string;
  readonly relations: { readonly platforms: string; readonly mainPlatforms?: string; readonly features: string };
}
