export { readChain } from './chain';
export { readReceived } from './hop';
export { readIp } from './ip';
export type * from './types';
