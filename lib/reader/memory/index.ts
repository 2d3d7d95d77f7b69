export { alwaysSigned, isEstablished, isUsualPath, namesakeOf, newness } from './habits';
export { dayOf, isSharedDomain, nameKey } from './keys';
export { createMemory, exported, readOnly } from './memory';
export { readRecord } from './record';
export type * from './types';
