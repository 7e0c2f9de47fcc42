/** Gold sets: texts with the labels an editor would give them; tests/gold/README.md says how they were made. */
export interface GoldPlatform {
  readonly name: string;
  readonly main: boolean;
  /** Careful annotators disagree: neither right nor wrong. */
  readonly optional?: boolean;
  /** They disagree on « main » only. */
  readonly mainOptional?: boolean;
}

export interface GoldFeature {
  readonly name: string;
  readonly platform: string;
  /** The strings of the text that name it. */
  readonly surfaces: readonly string[];
  readonly optional?: boolean;
}

export interface GoldDocument {
  readonly id: string;
  readonly locale: string;
  readonly title: string;
  readonly text: string;
  readonly platforms: readonly GoldPlatform[];
  readonly features: readonly GoldFeature[];
}
