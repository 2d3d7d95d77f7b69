export { createFacts, type FactInput } from './create';
export type * from './types';
