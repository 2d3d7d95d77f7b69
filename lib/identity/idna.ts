/**
 * Names in both their forms (RFC 5890): A-labels as they travel (`xn--bcher-kva`), U-labels as they are read (`bücher`).
 */

/** RFC 1035 §2.3.4. Longer names are nobody's domain; decoding them would only cost time. */
const LONGEST_NAME = 255;
/** RFC 3492 §5. */
const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;
const INITIAL_BIAS = 72;
const INITIAL_N = 0x80;
const MAX_CODE_POINT = 0x10ffff;

/** What a URL parser would read as something other than a host: ports, paths, credentials, percent signs, white space, controls. */
const NOT_IN_A_HOST = /[\u0000-\u0020"#%/:<>?@[\\\]^`{|}\u007f]/;
/** WHATWG URL: a host whose last label is a number is an IPv4 address. */
const ENDS_IN_NUMBER = /(?:^|\.)(?:\d+|0x[\da-f]*)\.?$/i;
/** Letters, digits, hyphens (RFC 952) and the underscore that service names hold; no empty label. */
const HOST_NAME = /^[\w-]+(?:\.[\w-]+)*$/;
/** Host names that are their own A-labels, letter case and a final dot apart; `xn--` labels still have to be checked. */
const PLAIN_NAME = /^[\w-]+(?:\.[\w-]+)*\.?$/;
const FULL_STOPS = /[\u3002\uff0e\uff61]/g;

function adapt(delta: number, points: number, first: boolean): number {
  let rest = first ? Math.floor(delta / DAMP) : delta >> 1;
  rest += Math.floor(rest / points);
  let k = 0;
  while (rest > ((BASE - T_MIN) * T_MAX) >> 1) {
    rest = Math.floor(rest / (BASE - T_MIN));
    k += BASE;
  }
  return k + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW));
}

function digitOf(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 22;
  if (code >= 0x61 && code <= 0x7a) return code - 0x61;
  if (code >= 0x41 && code <= 0x5a) return code - 0x41;
  return BASE;
}

/** RFC 3492 §6.2. Null where the label is no Punycode. */
function decodePunycode(label: string): string | null {
  const points: number[] = [];
  const delimiter = label.lastIndexOf('-');
  for (const char of delimiter > 0 ? label.slice(0, delimiter) : '') points.push(char.charCodeAt(0));
  let n = INITIAL_N;
  let i = 0;
  let bias = INITIAL_BIAS;
  let at = delimiter > 0 ? delimiter + 1 : 0;
  while (at < label.length) {
    const before = i;
    let weight = 1;
    for (let k = BASE; ; k += BASE) {
      const digit = at < label.length ? digitOf(label.charCodeAt(at++)) : BASE;
      if (digit >= BASE) return null;
      i += digit * weight;
      if (i > Number.MAX_SAFE_INTEGER / BASE) return null;
      const threshold = Math.min(Math.max(k - bias, T_MIN), T_MAX);
      if (digit < threshold) break;
      weight *= BASE - threshold;
    }
    bias = adapt(i - before, points.length + 1, before === 0);
    n += Math.floor(i / (points.length + 1));
    i %= points.length + 1;
    if (n > MAX_CODE_POINT || (n >= 0xd800 && n <= 0xdfff)) return null;
    points.splice(i++, 0, n);
  }
  return String.fromCodePoint(...points);
}

function decodeLabel(label: string): string {
  if (!label.startsWith('xn--')) return label;
  const decoded = decodePunycode(label.slice(4));
  // A label that does not encode back to itself is not its A-label (RFC 5890 §2.3.2.1): shown as it stands.
  return decoded !== null && decoded !== '' && toAscii(decoded) === label ? decoded : label;
}

/** The name with every A-label decoded that is one (RFC 5891 §5.2), lower case; labels that do not decode stay as they are. Never throws. */
export function toUnicode(domain: string): string {
  if (domain.length > LONGEST_NAME) return domain.toLowerCase();
  const name = domain.toLowerCase().replace(FULL_STOPS, '.');
  return name.includes('xn--') ? name.split('.').map(decodeLabel).join('.') : name.normalize('NFC');
}

const isDigit = (code: number) => code >= 0x30 && code <= 0x39;

/**
 * The name in A-labels, lower case, as UTS #46 maps it (non-transitional, as browsers do); null where it is no domain name:
 * literals, characters no host has, empty labels, labels IDNA forbids, more than 255 octets. A final dot is kept off. Never throws.
 */
export function toAscii(domain: string): string | null {
  if (domain === '' || domain.length > LONGEST_NAME) return null;
  // Nearly every name is its own A-label and needs no URL parser.
  const lower = PLAIN_NAME.test(domain) ? domain.toLowerCase() : null;
  if (lower !== null && !lower.includes('xn--')) {
    const name = lower.endsWith('.') ? lower.slice(0, -1) : lower;
    const last = name.charCodeAt(name.lastIndexOf('.') + 1);
    return isDigit(last) && ENDS_IN_NUMBER.test(name) ? null : name;
  }
  if (NOT_IN_A_HOST.test(domain) || ENDS_IN_NUMBER.test(domain)) return null;
  try {
    const host = new URL(`http://${domain}`).hostname;
    const name = host.endsWith('.') ? host.slice(0, -1) : host;
    return name.length > LONGEST_NAME || !HOST_NAME.test(name) ? null : name;
  } catch {
    return null;
  }
}
