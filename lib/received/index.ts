export { chainOf, readChain, readHops } from './chain';
export { receivedClauses } from './clauses';
export { readReceived } from './lazy-hop';
export { isInsideAddress, readIp } from './ip';
export type * from './types';
