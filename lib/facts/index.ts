export { createFacts } from './create';
export { isAboutFrom } from './proof';
export type * from './types';
