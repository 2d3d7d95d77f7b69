export { createFacts, type FactInput } from './create';
export { isAboutFrom } from './proof';
export type * from './types';
