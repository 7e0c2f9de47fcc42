import decisions from './decisions';
import teaching from './teaching';

export default { decisions, teaching };
