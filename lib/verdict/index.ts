export { decide } from './decide';
export { type Standing } from './headline';
export { RULES } from './rules';
export type * from './types';
