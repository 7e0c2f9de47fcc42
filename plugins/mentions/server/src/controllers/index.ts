import candidates from './candidates';
import decisions from './decisions';
import runs from './runs';
import teaching from './teaching';

export default { candidates, decisions, runs, teaching };
