import { fieldsNamed, type HeaderBlock, type HeaderField } from '../message';

/** Attack: an unsubscribe field of a million addresses; real ones hold up to three. */
const MAX_URLS = 20;
const MAX_OCTETS = 16_384;

const LIST_FIELDS = [
  'list-id',
  'list-post',
  'list-subscribe',
  'list-unsubscribe',
  'list-unsubscribe-post',
  'list-help',
  'list-archive',
  'list-owner',
];

/** What a message says about the list it came through (RFC 2369, RFC 2919, RFC 8058). Anybody can write these fields. */
export interface ListFields {
  /** Inside the angle brackets of List-Id, lower case; null where it is missing or has none (RFC 2919 §3). */
  readonly id: string | null;
  /** The phrase before it. */
  readonly name: string | null;
  /** URLs in order of preference; empty where the field is missing, or says NO (RFC 2369 §3.4). */
  readonly post: readonly string[];
  readonly unsubscribe: readonly string[];
  readonly help: readonly string[];
  readonly archive: readonly string[];
  readonly owner: readonly string[];
  /** `List-Unsubscribe-Post: List-Unsubscribe=One-Click` (RFC 8058 §3.1). */
  readonly isOneClick: boolean;
  /** The fields read, by index. */
  readonly fields: readonly number[];
}

/** Reads the List-* fields, the first of each name; null where there is none. */
export function readListFields(block: HeaderBlock): ListFields | null {
  const first = new Map<string, HeaderField>();
  for (const key of LIST_FIELDS) {
    const [field] = fieldsNamed(block, key);
    if (field !== undefined) first.set(key, field);
  }
  if (first.size === 0) return null;
  const [id, name] = readId(first.get('list-id'));
  const urls = (key: string): readonly string[] => urlsOf(first.get(key));
  return {
    id,
    name,
    post: urls('list-post'),
    unsubscribe: urls('list-unsubscribe'),
    help: urls('list-help'),
    archive: urls('list-archive'),
    owner: urls('list-owner'),
    isOneClick: /^List-Unsubscribe=One-Click$/i.test(first.get('list-unsubscribe-post')?.text ?? ''),
    fields: [...first.values()].map(({ index }) => index).toSorted((a, b) => a - b),
  };
}

function readId(field: HeaderField | undefined): readonly [string | null, string | null] {
  const text = field?.text.slice(0, MAX_OCTETS) ?? '';
  const close = text.lastIndexOf('>');
  const open = text.lastIndexOf('<', close);
  if (close < 0 || open < 0) return [null, null];
  const id = text
    .slice(open + 1, close)
    .trim()
    .toLowerCase();
  const name = text.slice(0, open).trim().replace(/^"|"$/g, '');
  return [id === '' ? null : id, name === '' ? null : name];
}

/** Each URL stands in angle brackets; what stands outside of them is a comment (RFC 2369 §2). */
function urlsOf(field: HeaderField | undefined): readonly string[] {
  const text = field?.text.slice(0, MAX_OCTETS) ?? '';
  const urls: string[] = [];
  for (let open = text.indexOf('<'); open >= 0 && urls.length < MAX_URLS; open = text.indexOf('<', open + 1)) {
    const close = text.indexOf('>', open);
    if (close < 0) break;
    urls.push(text.slice(open + 1, close).replace(/\s+/g, ''));
    open = close;
  }
  return urls;
}
