export { dohResolver } from './doh';
export { DNS_PROVIDERS, dnsOrigin, readDnsUrl } from './providers';
export { BUDGET, createSession } from './session';
export type * from './types';
export { zoneResolver } from './zone';
