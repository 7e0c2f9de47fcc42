/** What the keys of the inbox do. */
export type InboxCommand = 'next' | 'previous' | 'confirm' | 'reject' | 'undo' | 'open' | 'help';

/** The keys, in the order in which they are explained. */
export const KEYS: readonly { readonly command: InboxCommand; readonly keys: readonly string[] }[] = [
  { command: 'next', keys: ['j', 'ArrowDown'] },
  { command: 'previous', keys: ['k', 'ArrowUp'] },
  { command: 'confirm', keys: ['y'] },
  { command: 'reject', keys: ['n'] },
  { command: 'undo', keys: ['u'] },
  { command: 'open', keys: ['Enter'] },
  { command: 'help', keys: ['?'] },
];

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/**
 * What a key asks for; undefined for keys that mean something else.
 * @param isOnRow false where the focus is on a button or link, which Enter and arrows belong to
 */
export function commandOf({ key, ctrlKey, metaKey, altKey }: Pressed, isOnRow: boolean): InboxCommand | undefined {
  if (ctrlKey || metaKey || altKey) return undefined;
  const command = KEYS.find(({ keys }) => keys.includes(key.length === 1 ? key.toLowerCase() : key))?.command;
  return command === 'open' && !isOnRow ? undefined : command;
}
