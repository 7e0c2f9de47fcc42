import decision from './decision/schema.json';
import mention from './mention/schema.json';

export default { mention: { schema: mention }, decision: { schema: decision } };
