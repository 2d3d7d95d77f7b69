export { contactByAddress, contactByName, isKnownDomain, isOwnAddress, isOwnDomain, knownDomains } from './known';
export {
  alwaysSigned,
  createMemory,
  dayOf,
  exported,
  isEstablished,
  usualPathInstead,
  namesakeOf,
  nameKey,
  newness,
  readOnly,
  readRecord,
} from './memory';
export type * from './memory';
export { emptyProfile, readProfile } from './profile';
export type * from './types';
