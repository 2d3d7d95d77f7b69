import { domainOfAddress, isFreemail, isSamePerson, organizationalDomain } from '../identity';
import type { Contact, ReaderProfile } from './types';

/** Addresses compare without regard to case: no large provider tells `Ann@` from `ann@`. */
const sameAddress = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

function isAmong(domain: string, list: readonly string[]): boolean {
  const organization = organizationalDomain(domain);
  return organization !== null && list.some((entry) => organizationalDomain(entry) === organization);
}

/** The reader's own mailbox. */
export function isOwnAddress(profile: ReaderProfile, address: string): boolean {
  return profile.mailbox !== null && sameAddress(profile.mailbox, address);
}

/** A domain of the reader's organisation, sub-domains included. A free mail provider is nobody's own. */
export function isOwnDomain(profile: ReaderProfile, domain: string): boolean {
  return isAmong(domain, profile.ownDomains);
}

/** The contact with this address; null where there is none. */
export function contactByAddress(profile: ReaderProfile, address: string): Contact | null {
  return profile.contacts.find((contact) => contact.addresses.some((known) => sameAddress(known, address))) ?? null;
}

/** The contact a display name stands for, spelled in whatever way; null where there is none or the name says too little. */
export function contactByName(profile: ReaderProfile, name: string): Contact | null {
  const isThisOne = (contact: Contact) => isSamePerson(contact.name, name);
  return profile.contacts.find((contact) => contact.vip && isThisOne(contact)) ?? profile.contacts.find(isThisOne) ?? null;
}

/** One list for one profile: what lib/identity builds to compare with is kept as long as the list is. */
const known = new WeakMap<ReaderProfile, readonly string[]>();

/** Domains the reader deals with: own, listed, and those of contacts, without free mail providers. */
export function knownDomains(profile: ReaderProfile): readonly string[] {
  const kept = known.get(profile);
  if (kept !== undefined) return kept;
  const ofContacts = profile.contacts.flatMap((contact) => contact.addresses.map(domainOfAddress)).filter((domain) => !isFreemail(domain));
  const domains = [...new Set([...profile.ownDomains, ...profile.knownDomains, ...ofContacts])];
  known.set(profile, domains);
  return domains;
}

/** Mail from this domain is nothing new to the reader. */
export function isKnownDomain(profile: ReaderProfile, domain: string): boolean {
  return isAmong(domain, knownDomains(profile));
}
