import { type BorderRule, type Chain, type Hop, type IpAddress, readIp } from '../../lib/received';
import { chainOfLines, compare, fields, hopOf, isFields, list, text } from './received-reading';
import type { Fields, Judge } from './types';

// SpamAssassin: '' is "not stated", an address literal in HELO is written `!192.0.2.1!`. `auth` names the program that told of the login; it is compared
// as stated or not. Web and mailbox submission count as stated, and so does the one submission host that SpamAssassin knows by name.
function spamassassinRelay(hop: Hop): Map<string, string> {
  const isSubmission = hop.isAuthenticated || hop.kind === 'web' || /^mail\.gmx\.(?:net|com)$/i.test(hop.by ?? '');
  return new Map([
    ['ip', hop.address?.text ?? ''],
    ['rdns', hop.reverseName ?? ''],
    ['helo', (hop.helo ?? '').replace(/^\[(.*)\]$/, '!$1!')],
    ['by', hop.by ?? ''],
    ['ident', hop.ident ?? ''],
    ['envfrom', hop.envelopeFrom ?? ''],
    ['id', hop.id ?? ''],
    ['auth', isSubmission ? 'stated' : ''],
  ]);
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

export const relayJudge: Judge = ({ input, expected }) => {
  const hop = hopOf(text(input['received']));
  // A relay is one that a client reached over the network: with an address, and neither fetched from a mailbox nor handed over inside the host.
  const isRelay = hop.address !== null && hop.kind !== 'fetch' && hop.kind !== 'local';
  const relay = expected['relay'];
  if (!isFields(relay)) return isRelay ? [`read as a relay of ${hop.address?.text}`] : [];
  return isRelay ? sameRelay(spamassassinRelay(hop), relay) : ['not read as a relay'];
};

const ORIGINATING =
  /^x-(?:originating-ip|yahoo-post-ip|apparently-from|senderip|aol-ip|ms-exchange-crosstenant-originalattributedtenantconnectingip)$/i;

/** Stands in for the host of an originating-address field, which names none. */
const ORIGIN_HOST = 'originating.test';

// Networks become a border rule: with them the addresses decide, without them the border is derived. Fields that name an originating address stand for one
// more hop at the bottom. Below a host of `msa_networks`, where users hand in their mail, all is trusted.
export const trustJudge: Judge = ({ input, expected }) => {
  const lines: string[] = [];
  const origins: string[] = [];
  for (const header of list(input['headers'])) {
    const name = text(header['name']);
    if (ORIGINATING.test(name)) origins.push(text(header['value']));
    else lines.push(`${name}: ${text(header['value'])}`);
  }
  lines.push(...origins.map((address) => `Received: from [${address.replace(/[[\]]/g, '')}] by ${ORIGIN_HOST}`));
  const chain = chainOfLines(lines, ruleOf(input, 'trusted_networks'));
  const inner = networksOf(input, 'internal_networks') === null ? chain : chainOfLines(lines, ruleOf(input, 'internal_networks'));
  const msa = networksOf(input, 'msa_networks');
  const isMsa = (hop: Hop, index: number): boolean =>
    msa !== null && hop.address !== null && index < borderOf(chain) && contains(msa, hop.address);
  const firstMsa = chain.hops.findIndex(isMsa);
  const trustedTo = firstMsa < 0 ? borderOf(chain) : chain.hops.length;
  const internalTo = firstMsa >= 0 && firstMsa < borderOf(inner) ? chain.hops.length : Math.min(borderOf(inner), trustedTo);
  const trusted = list(expected['trusted']);
  const untrusted = list(expected['untrusted']);
  const differences = compare([
    ['trusted', trustedTo, trusted.length],
    ['untrusted', chain.hops.length - trustedTo, untrusted.length],
  ]);
  [...trusted, ...untrusted].forEach((relay, index) => {
    const hop = chain.hops[index];
    if (hop === undefined) return;
    const ours = spamassassinRelay(hop);
    if (hop.by === ORIGIN_HOST) ours.set('by', '');
    ours.set('intl', index < internalTo ? '1' : '0');
    ours.set('msa', isMsa(hop, index) ? '1' : '0');
    differences.push(...sameRelay(ours, relay));
  });
  return differences;
};

function borderOf(chain: Chain): number {
  return chain.border ?? chain.hops.length;
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

/** The first network that holds the address decides, as SpamAssassin's manual says of `!`. */
function contains(networks: readonly Network[], address: IpAddress): boolean {
  const found = networks.find((network) => bitsOf(address).startsWith(network.bits));
  return found !== undefined && !found.isNegated;
}

function ruleOf(input: Fields, key: string): BorderRule | null {
  const networks = networksOf(input, key) ?? networksOf(input, 'trusted_networks');
  return networks === null ? null : { isOwnHost: () => true, isOwnAddress: (address) => contains(networks, address) };
}
