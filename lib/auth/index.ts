export { type Alignment, alignment } from './alignment';
export { readArcSets } from './arc';
export { readDkimSignature } from './dkim-signature';
export { judgeResults } from './judge';
export { readReceivedSpf } from './received-spf';
export { readAuthResults } from './results';
export type * from './types';
export { type ViewContext, viewOf } from './view';
