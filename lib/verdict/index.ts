export { decide, type Decision } from './decide';
export { type Standing } from './headline';
export { RULES, type Rule, type Weighed } from './rules';
export { isQuietedByTrust, topicOf, type Topic } from './topics';
export type * from './types';
