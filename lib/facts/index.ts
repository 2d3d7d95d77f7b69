export { strangerAnswering } from './answers';
export { createFacts } from './create';
export { observationOf, pathOf, senderQueryOf } from './observation';
export { isAboutFrom } from './proof';
export { recheckInputOf } from './recheck';
export type * from './types';
