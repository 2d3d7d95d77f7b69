export { contactByAddress, contactByName, isKnownDomain, isOwnAddress, isOwnDomain, knownDomains } from './known';
export { emptyProfile, readProfile } from './profile';
export type * from './types';
