import { isFreemail } from '../identity';
import { fieldsNamed, readAddressList } from '../message';
import type { Facts, LegacyFact } from './types';

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
export function readOwnDomains({
  profile,
  block,
  border,
  fieldTrust,
}: Pick<Facts, 'profile' | 'block' | 'border' | 'fieldTrust'>): readonly string[] {
  if (profile.ownDomains.length > 0) return profile.ownDomains;
  const delivered = DELIVERY_FIELDS.flatMap((key) => fieldsNamed(block, key))
    .filter((field) => fieldTrust[field.index] === 'trusted')
    .flatMap((field) => readAddressList(field).mailboxes.map(({ domain }) => domain));
  const mailbox = profile.mailbox === null ? [] : [profile.mailbox];
  const addressed = [...mailbox, border?.for ?? ''].map((address) => address.slice(address.lastIndexOf('@') + 1).toLowerCase());
  return [...new Set([...delivered, ...addressed])].filter((domain) => domain.includes('.') && !isFreemail(domain));
}
