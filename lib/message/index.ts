export type * from './types';
export { readAddressList, readAddressText, MAX_ADDRESSES, MAX_LIST_OCTETS } from './addresses';
export { MAX_FIELDS, MAX_HEADER_OCTETS, readHeaderBlock } from './block';
export { readDate } from './date';
export { decodeEncodedWords } from './encoded-words';
export { fieldsNamed } from './fields';
export { isValidMailbox } from './mailbox';
export { MIME_LIMITS, readMime } from './mime';
export { looksLikeMessage } from './recognise';
