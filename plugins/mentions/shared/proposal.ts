import type { AliasInput } from '../server/src/domain/catalogue/aliases';
import type { CatalogueFile } from '../server/src/domain/catalogue/file';

/** A change of the catalogue that somebody thinks of: other aliases for an entry, or what catalogue files say. */
export type Proposal =
  | {
      readonly kind: 'aliases';
      /** Document id or slug. */
      readonly entry: string;
      readonly add: readonly AliasInput[];
      /** Texts of aliases, however they are written. */
      readonly remove: readonly string[];
    }
  | { readonly kind: 'files'; readonly files: readonly CatalogueFile[] };
