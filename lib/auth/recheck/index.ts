export { recheck, type RecheckInput } from './recheck';
export type * from './types';
