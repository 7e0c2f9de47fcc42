/** A tag that a text would gain or lose. */
export interface TagReference {
  readonly relation: 'platforms' | 'mainPlatforms' | 'features';
  readonly entityId: string;
  readonly name: string;
}

/** What a change of the catalogue would do to one version of a text. */
export interface TextChange {
  readonly contentType: string;
  readonly documentId: string;
  readonly locale: string;
  readonly version: 'draft' | 'published';
  readonly title: string;
  readonly gained: readonly TagReference[];
  readonly lost: readonly TagReference[];
}

/** One page of a preview. Pages are of documents that were looked at; only those that would change are listed. */
export interface PreviewPage {
  readonly page: number;
  readonly pageCount: number;
  /** Documents that hold words whose meaning would change. */
  readonly documents: number;
  readonly changes: readonly TextChange[];
}
