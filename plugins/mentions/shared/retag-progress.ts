/** How far tagging the archive again has come, counted in documents: all locales and versions of one are one. */
export interface RetagProgress {
  readonly done: number;
  readonly total: number;
  readonly changed: number;
  readonly failed: number;
}
