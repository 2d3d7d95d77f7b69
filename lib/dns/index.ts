export { BUDGET, createSession } from './session';
export type * from './types';
export { zoneResolver } from './zone';
