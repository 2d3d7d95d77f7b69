export { alwaysSigned, isEstablished, usualPathInstead, namesakeOf, newness } from './habits';
export { dayOf, nameKey } from './keys';
export { createMemory, exported, readOnly } from './memory';
export { readRecord } from './record';
export type * from './types';
