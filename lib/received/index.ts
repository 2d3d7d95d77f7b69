export { chainOf, readChain, readHops } from './chain';
export { receivedClauses } from './clauses';
export { isGatewayHost } from './gateways';
export { readReceived } from './hop';
export { clientHost, clientNames, lookedUpName, organizationOf } from './hosts';
export { operatorOf } from './operators';
export { isInsideAddress, readIp } from './ip';
export type * from './types';
