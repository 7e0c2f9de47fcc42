import candidates from './candidates';
import coverage from './coverage';
import catalogue from './catalogue';
import decisions from './decisions';
import documentTags from './document-tags';
import entries from './entries';
import openSuggestions from './open-suggestions';
import runs from './runs';
import teaching from './teaching';

export default {
  candidates,
  catalogue,
  coverage,
  decisions,
  documentTags,
  entries,
  'open-suggestions': openSuggestions,
  runs,
  teaching,
};
