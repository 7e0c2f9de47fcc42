export { loadCatalogue } from './catalogue';
export { loadDemo } from './demo';
export type { OnProgress, Loaded } from './progress';
