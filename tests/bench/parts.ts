/** The parts of the tagger that are measured by themselves. */
export { fromFiles } from '../../plugins/mentions/server/src/domain/catalogue/file';
export { findHits } from '../../plugins/mentions/server/src/domain/match/find-hits';
export { Matcher } from '../../plugins/mentions/server/src/domain/match/matcher';
export { buildWordTrie } from '../../plugins/mentions/server/src/domain/match/word-trie';
export { Tagger } from '../../plugins/mentions/server/src/domain/tagger';
export { fold } from '../../plugins/mentions/server/src/domain/text/fold';
export { readableWords } from '../../plugins/mentions/server/src/domain/text/words';
