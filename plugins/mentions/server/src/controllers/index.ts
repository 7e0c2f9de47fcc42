import candidates from './candidates';
import coverage from './coverage';
import decisions from './decisions';
import openSuggestions from './open-suggestions';
import runs from './runs';
import teaching from './teaching';

export default { candidates, coverage, decisions, 'open-suggestions': openSuggestions, runs, teaching };
