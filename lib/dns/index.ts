export { BUDGET, type Budget, createSession, type SessionOptions } from './session';
export type * from './types';
export { zoneResolver } from './zone';
