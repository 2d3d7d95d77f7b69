export { createFacts } from './create';
export { isAboutFrom } from './proof';
export { recheckInputOf } from './recheck';
export type * from './types';
