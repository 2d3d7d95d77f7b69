export { decide } from './decide';
export { type Standing } from './headline';
export { RULES } from './rules';
export { isQuietedByTrust } from './topics';
export type * from './types';
