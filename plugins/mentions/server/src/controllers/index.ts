import decisions from './decisions';
import runs from './runs';
import teaching from './teaching';

export default { decisions, runs, teaching };
