import { type BorderRule, type Chain, type Hop, type IpAddress, isInsideAddress, readIp } from '../../lib/received';
import { chainOfLines, compare, fields, hopOf, isFields, list, text } from './received-reading';
import type { Fields, Judge } from './types';

// SpamAssassin: '' is "not stated", an address literal is written `!192.0.2.1!`. `auth` names the program that told of the login; it is compared as stated or
// not. Web and mailbox submission count as stated, and so do the submission hosts that SpamAssassin knows; Yahoo's `via HTTP` and `with plain` do not.
function spamassassinRelay(hop: Hop, folded: string): Map<string, string> {
  const value = folded.trim().replace(/\s+/g, ' ');
  const isKnown =
    hop.isAuthenticated || hop.kind === 'web' || / by (?:mail\.gmx\.(?:net|com)|mx\.google\.com .*cipher=OTHER\)?)(?: |;)/i.test(value);
  const isSubmission = isKnown && !/^from \[[^\]]*\] by \S+ via HTTP\b|@[\d.]+ with (?:plain|login)\)/.test(value);
  return new Map([
    ['ip', hop.address?.text ?? ''],
    ['rdns', reverseName(hop, value)],
    ['helo', marked(hop.helo ?? repeatedAddress(value))],
    ['by', marked(hop.by ?? '')],
    ['ident', hop.ident ?? ''],
    ['envfrom', hop.envelopeFrom ?? ''],
    ['id', hop.id ?? ''],
    ['auth', isSubmission ? 'stated' : ''],
  ]);
}

const marked = (name: string): string => name.replace(/^\[(.*)\]$/, '!$1!');

/** For a greeting it takes the address of a webmail's client where it stands there twice, and one that stands all alone. */
function repeatedAddress(value: string): string {
  const written = /^from (?:(\[[^\]]+\])(?: \(\1\) by [^;]*\bHTTP| by [^\s;]+;)|\(([\d.]+) \[\2\]\))/.exec(value);
  return written?.[1] ?? written?.[2] ?? '';
}

const PLACES_OF_A_NAME = [
  // whatever stands before the address: another one, `unverified`
  /^from \S+ \(([^\s()@<>[\]]+) \[/,
  // the one name before an address without brackets, as in the form of qmail, and in brackets before `with SMTP`
  /^from ([^\s[\]]+) \((?:IPv6:)?[\d.a-f:]+\) (?:by|\()/i,
  /^from ([^\s[\]]+) \(\[[\d.a-f:]+\]\) by \S+ (?:\([^)]*\) )?with SMTP(?:;| \()/i,
  // an address before the greeting
  /^from ([\d.]+) +\([HE][EH]LO \S* ?\) \(/,
];

/** What it takes for the reverse name; ours is the one that the server looked up. */
function reverseName(hop: Hop, value: string): string {
  if (value.includes('<unknown.domain>')) return '';
  const words = PLACES_OF_A_NAME.map((place) => place.exec(value)?.[1]);
  const written = words.find((word) => word !== undefined && !/^(?:unknown|softdnserr)$/i.test(word));
  return hop.reverseName ?? written ?? '';
}

function sameRelay(ours: ReadonlyMap<string, string>, theirs: Fields): string[] {
  const keys = [...ours.keys()].filter((key) => typeof theirs[key] === 'string');
  return compare(
    keys.map((key) => {
      const value = text(theirs[key]);
      return [
        key,
        ours.get(key),
        key === 'auth' ? (value === '' ? '' : 'stated') : key === 'ip' ? (readIp(value)?.text ?? value) : value,
      ] as const;
    }),
  );
}

/** A relay is a hop with both its ends that is neither fetched from a mailbox nor handed back by a scanner. */
function isRelay(hop: Hop): boolean {
  return hop.address !== null && hop.by !== null && hop.kind !== 'fetch' && !/^qmail-scanner|^spamassassin|-scanned$/i.test(hop.with ?? '');
}

export const relayJudge: Judge = ({ input, expected }) => {
  const value = text(input['received']);
  const hop = hopOf(value);
  const relay = expected['relay'];
  if (!isFields(relay)) return isRelay(hop) ? [`read as a relay of ${hop.address?.text}`] : [];
  return isRelay(hop) ? sameRelay(spamassassinRelay(hop, value), relay) : ['not read as a relay'];
};

const ORIGINATING =
  /^x-(?:originating-ip|yahoo-post-ip|apparently-from|senderip|aol-ip|ms-exchange-crosstenant-originalattributedtenantconnectingip)$/i;

/** Stands in for the host of an originating-address field, which names none. */
const ORIGIN_HOST = 'originating.test';

// Networks become a border rule: with them the addresses decide, without them the border is derived. Fields that name an originating address stand for one
// more hop at the bottom. Below a host of `msa_networks`, where users hand in their mail, all is trusted, and so is a client that logged in.
export const trustJudge: Judge = ({ input, expected }) => {
  const lines: string[] = [];
  const origins: string[] = [];
  for (const header of list(input['headers'])) {
    const name = text(header['name']);
    if (ORIGINATING.test(name)) origins.push(text(header['value']));
    else if (isRelay(hopOf(text(header['value'])))) lines.push(`${name}: ${text(header['value'])}`);
  }
  lines.push(...origins.map((address) => `Received: from [${address.replace(/[[\]]/g, '')}] by ${ORIGIN_HOST}`));
  const chain = chainOfLines(lines, ruleOf(input, 'trusted_networks'));
  const inner = networksOf(input, 'internal_networks') === null ? chain : chainOfLines(lines, ruleOf(input, 'internal_networks'));
  const trustedNetworks = networksOf(input, 'trusted_networks');
  const innerNetworks = networksOf(input, 'internal_networks') ?? trustedNetworks;
  // Those that are not trusted as well do not count.
  const msa = networksOf(input, 'msa_networks')?.filter(({ bits }) => trustedNetworks === null || covers(trustedNetworks, bits)) ?? null;
  const isMsa = (hop: Hop, index: number): boolean =>
    msa !== null && hop.address !== null && index < borderOf(chain, trustedNetworks) && contains(msa, hop.address);
  const firstMsa = chain.hops.findIndex(isMsa);
  const trustedTo = firstMsa < 0 ? borderOf(chain, trustedNetworks) : chain.hops.length;
  const innerTo = borderOf(inner, innerNetworks);
  const internalTo = firstMsa >= 0 && firstMsa < innerTo ? chain.hops.length : Math.min(innerTo, trustedTo);
  const trusted = list(expected['trusted']);
  const untrusted = list(expected['untrusted']);
  const differences = compare([
    ['trusted', trustedTo, trusted.length],
    ['untrusted', chain.hops.length - trustedTo, untrusted.length],
  ]);
  [...trusted, ...untrusted].forEach((relay, index) => {
    const hop = chain.hops[index];
    if (hop === undefined) return;
    const ours = spamassassinRelay(hop, lines[index]?.slice(lines[index].indexOf(':') + 2) ?? '');
    if (hop.by === ORIGIN_HOST) ours.set('by', '');
    ours.set('intl', index < internalTo ? '1' : '0');
    ours.set('msa', isMsa(hop, index) ? '1' : '0');
    differences.push(...sameRelay(ours, relay));
  });
  return differences;
};

/** How far the chain is trusted: the host’s own address always is, and private ones are where no networks are given. */
function borderOf({ border, hops }: Chain, networks: readonly Network[] | null): number {
  const from = border ?? hops.length;
  const isInside = (address: IpAddress): boolean =>
    networks === null ? isInsideAddress(address) : address.class === 'loopback' || contains(networks, address);
  const to = hops.findIndex(({ isAuthenticated, address }, at) => at >= from && !isAuthenticated && !(address && isInside(address)));
  return to < 0 ? hops.length : to;
}

interface Network {
  readonly bits: string;
  readonly isNegated: boolean;
}

function networksOf(input: Fields, key: string): Network[] | null {
  const networks = fields(input['networks'])[key];
  return Array.isArray(networks) ? networks.map((network) => networkOf(String(network))) : null;
}

/** `127/8`, `1.2.`, `192.0.2.1`, `!2001:db8::/32`. */
function networkOf(written: string): Network {
  const isNegated = written.startsWith('!');
  const [base = '', length] = (isNegated ? written.slice(1) : written).split('/');
  if (base.includes(':')) return { bits: bitsOf(readIp(base)).slice(0, Number(length ?? 128)), isNegated };
  const octets = base.split('.').filter((octet) => octet !== '');
  const address = readIp([...octets, '0', '0', '0'].slice(0, 4).join('.'));
  return { bits: bitsOf(address).slice(0, Number(length ?? octets.length * 8) + 1), isNegated };
}

/** The address as text of binary digits; families never share a prefix. */
function bitsOf(address: IpAddress | null): string {
  if (address === null) return '-';
  if (address.family === 4)
    return `4${address.text
      .split('.')
      .map((octet) => Number(octet).toString(2).padStart(8, '0'))
      .join('')}`;
  const [head = '', tail] = address.text.split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const groups = tail === undefined ? left : [...left, ...Array.from({ length: 8 - left.length - right.length }, () => '0'), ...right];
  return groups.map((group) => Number.parseInt(group, 16).toString(2).padStart(16, '0')).join('');
}

function contains(networks: readonly Network[], address: IpAddress): boolean {
  return covers(networks, bitsOf(address));
}

/** The first network that holds it decides, as SpamAssassin's manual says of `!`. */
function covers(networks: readonly Network[], bits: string): boolean {
  const found = networks.find((network) => bits.startsWith(network.bits));
  return found !== undefined && !found.isNegated;
}

function ruleOf(input: Fields, key: string): BorderRule | null {
  const networks = networksOf(input, key) ?? networksOf(input, 'trusted_networks');
  return networks === null ? null : { isOwnHost: () => true, isOwnAddress: (address) => contains(networks, address) };
}
