// node:net's isIP family: a dotted quad by arithmetic, IPv6 by the parser of WHATWG URL, which accepts the same texts as Node.
const isOctet = (part: string) => part.length > 0 && part.length < 4 && String(Number(part)) === part && Number(part) < 256;

export function isIPv4(value: unknown): boolean {
  const parts = String(value).split('.');
  return parts.length === 4 && parts.every(isOctet);
}

/** The longest text of an address: eight groups, the last two as a dotted quad. */
const MAX_TEXT = 45;

export function isIPv6(value: unknown): boolean {
  const [text = '', zone, ...rest] = String(value).split('%');
  if (zone !== undefined && (rest.length > 0 || !/^[0-9A-Za-z.:-]+$/.test(zone))) return false;
  if (text.length < 2 || text.length > MAX_TEXT || !text.includes(':') || /[^0-9a-fA-F:.]/.test(text)) return false;
  return URL.canParse(`http://[${text}]/`);
}

export const isIP = (value: unknown): 0 | 4 | 6 => (isIPv4(value) ? 4 : isIPv6(value) ? 6 : 0);
export default { isIP, isIPv4, isIPv6 };
