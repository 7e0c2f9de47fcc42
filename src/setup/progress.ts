/** Is told how many of the entries are written. */
export type OnProgress = (done: number, total: number) => void;

/** How many entries a loader created; none where there was content already. */
export type Loaded = { created: number };
