export { chainOf, readChain, readHops } from './chain';
export { receivedClauses } from './clauses';
export { isGatewayHost } from './gateways';
export { clientHost, clientNames, createHosts, lookedUpName } from './hosts';
export { readReceived } from './lazy-hop';
export { operatorOf } from './operators';
export { isInsideAddress, readIp } from './ip';
export type * from './types';
