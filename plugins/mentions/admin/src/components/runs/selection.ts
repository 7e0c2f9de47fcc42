/** Which documents a re-tag is about; undefined for the whole archive. */
export interface RetagSelection {
  readonly contentType: string;
  readonly documentIds: readonly string[];
}
