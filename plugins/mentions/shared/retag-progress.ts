/** How far tagging the archive again has come, counted in rows: every locale and version of a text is one. */
export interface RetagProgress {
  readonly done: number;
  readonly total: number;
  readonly changed: number;
  readonly failed: number;
}
