/** How people know a catalogue entry. */
export interface EntryName {
  readonly type: 'platform' | 'feature';
  readonly name: string;
  readonly slug?: string;
}
