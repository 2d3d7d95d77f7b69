export { brandOwns, brandsInName } from './brands';
export { isSameOrganization, organizationalDomain } from './domains';
export { toAscii, toUnicode } from './idna';
export { findLikeness, type LikenessContext } from './likeness';
export { personKey, readName } from './names';
export { isDisposable, isFreemail, sendingService } from './services';
export { skeleton } from './skeleton';
export type * from './types';
