import { domainOfAddress, isFiller, isFreemail, isSameOrganization, sendingService } from '../identity';
import { fieldsNamed, readAddressList } from '../message';
import { lookedUpName } from '../received';
import type { Addressing, Facts, LegacyFact } from './types';

/** DMARC was published in January 2012; before, receivers had no results to write for most mail. */
const BEFORE_DMARC = Date.UTC(2012, 0, 1);

/** Mail from before the tests that could prove it, by the receiver's own clock: a Date field of 2009 makes nothing old. */
export function readLegacy({ arrival, block, chain }: Pick<Facts, 'arrival' | 'block' | 'chain'>): LegacyFact {
  const hop = chain.hops[chain.border ?? 0];
  return {
    isLegacy: arrival !== null && arrival < BEFORE_DMARC,
    year: arrival === null ? null : new Date(arrival).getUTCFullYear(),
    field: hop === undefined ? null : (block.fields[hop.fieldIndex] ?? null),
  };
}

const DELIVERY_FIELDS = ['delivered-to', 'x-apparently-to', 'x-original-to'];

/**
 * Domains of the reader's own organisation: those of the profile and, where it names none, the domain of the mailbox as the receiver itself wrote it.
 * A free mail provider is nobody's own.
 */
export function readOwnDomains({ profile, ownAddresses }: Pick<Facts, 'profile' | 'ownAddresses'>): readonly string[] {
  if (profile.ownDomains.length > 0) return profile.ownDomains;
  const domains = ownAddresses.map(domainOfAddress);
  return [...new Set(domains)].filter((domain) => domain.includes('.') && !isFreemail(domain));
}

/** Addresses of the reader as the profile or the receiver itself names them; lower case. */
export function readOwnAddresses({
  profile,
  block,
  border,
  fieldTrust,
}: Pick<Facts, 'profile' | 'block' | 'border' | 'fieldTrust'>): readonly string[] {
  const delivered = DELIVERY_FIELDS.flatMap((key) => fieldsNamed(block, key))
    .filter((field) => fieldTrust[field.index] === 'trusted')
    .flatMap((field) => readAddressList(field).mailboxes.map(({ address }) => address));
  return [
    ...new Set(
      [profile.mailbox ?? '', border?.for ?? '', ...delivered]
        .map((address) => address.toLowerCase())
        .filter((address) => address.includes('@')),
    ),
  ];
}

/** Default domains of trial and default tenants (Microsoft 365): anybody has one within minutes, and nobody reads mail there. */
const DEFAULT_TENANT = /\.onmicrosoft\.com$/u;

/** `info`, `me`, `billing2`: at every domain, and so the first that an attacker takes. */
function isPersonal(localPart: string): boolean {
  const parts = localPart.toLowerCase().split(/[^a-z]+/u);
  return parts.some((part) => part.length >= SHORTEST_NAME) && !parts.some((part) => part.length > 1 && isFiller(part));
}
const SHORTEST_NAME = 4;
const localPartOf = (address: string) => address.slice(0, Math.max(0, address.lastIndexOf('@'))).toLowerCase();

/**
 * Whether the message was addressed to the reader. `elsewhere`: to others only, and the addressee's own server is not what handed it on,
 * so no mailbox of the reader's explains how it came here.
 */
export function readAddressing({
  recipients,
  ownAddresses,
  ownDomains,
  border,
  chain,
  reversePath,
  from,
}: Pick<Facts, 'recipients' | 'ownAddresses' | 'ownDomains' | 'border' | 'chain' | 'reversePath' | 'from'>): Addressing {
  const named = recipients.mailboxes.filter(({ mailbox }) => mailbox.domain !== '');
  if (named.length === 0 || ownAddresses.length === 0) return 'unknown';
  const isReaders = named.some(
    ({ mailbox }) =>
      ownAddresses.includes(mailbox.address.toLowerCase()) || ownDomains.some((own) => isSameOrganization(own, mailbox.domain)),
  );
  if (isReaders) return 'reader';
  // A blind copy is often addressed to the sender itself.
  if (named.some(({ mailbox }) => from.organization !== null && isSameOrganization(mailbox.domain, from.organization))) return 'unknown';
  const below = chain.border === null ? undefined : chain.hops[chain.border + 1];
  const carriers = [border?.reverseName, border?.helo, below?.by, reversePath.domain].filter((host) => typeof host === 'string');
  const isHandedOn = named.some(
    ({ mailbox }) =>
      !DEFAULT_TENANT.test(mailbox.domain) && carriers.some((host) => host === mailbox.domain || isSameOrganization(host, mailbox.domain)),
  );
  if (isHandedOn) return 'forwarded';
  const ownNames = ownAddresses.map(localPartOf);
  return named.some(({ mailbox }) => isPersonal(mailbox.localPart) && ownNames.includes(localPartOf(mailbox.address)))
    ? 'namesake'
    : 'elsewhere';
}

/** Gmail's automatic forwarding writes the target, which had to confirm it, into the envelope: `user+caf_=anna=firm.example@gmail.com`. */
const CONFIRMED_FORWARD = /\+caf_=([^=@]{1,64})=([^=@]{1,255})@/u;

/**
 * Attack: a replay in the signer's own envelope, which costs nothing. Where the signature is good and the signer's SPF record denies the host, the
 * envelope says nothing of who sent it on, and the host stands for itself.
 */
function deniedHost({ border, believed, proof }: Pick<Facts, 'border' | 'believed' | 'proof'>): string | null {
  const isDenied = proof.state === 'proven' && /^(?:fail|softfail|hardfail)$/u.test(believed?.spf?.result ?? '');
  return isDenied ? (lookedUpName(border) ?? border?.address?.text ?? null) : null;
}

export function readHandedOnBy(
  facts: Pick<Facts, 'reversePath' | 'from' | 'ownAddresses' | 'border' | 'believed' | 'proof'>,
): string | null {
  const { reversePath, from, ownAddresses } = facts;
  const isAuthors = (host: string) => from.organization !== null && isSameOrganization(host, from.organization);
  const domain = reversePath.domain !== null && isAuthors(reversePath.domain) ? deniedHost(facts) : reversePath.domain;
  const confirmed = CONFIRMED_FORWARD.exec(reversePath.text);
  if (confirmed !== null && ownAddresses.includes(`${confirmed[1]}@${confirmed[2]}`.toLowerCase())) return null;
  if (domain === null || isAuthors(domain)) return null;
  return DEFAULT_TENANT.test(domain) || sendingService(domain) === null ? domain : null;
}
