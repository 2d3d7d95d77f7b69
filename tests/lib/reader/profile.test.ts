import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  contactByAddress,
  contactByName,
  emptyProfile,
  isKnownDomain,
  isOwnAddress,
  isOwnDomain,
  knownDomains,
  readProfile,
} from '../../../lib/reader';
import type { ReaderProfile } from '../../../lib/reader';

const file = {
  name: 'Dana Reyes',
  mailbox: 'dana@harbor.example',
  provider: 'gmail',
  own_domains: ['harbor.example', 'Bücher.example'],
  contacts: [
    { name: 'Priya Raman', role: 'chief executive', vip: true, addresses: ['priya@harbor.example', 'priya-home@gmail.com'] },
    { name: 'Lena Fischer', addresses: ['lena@fischer.example'] },
  ],
  known_domains: ['bank.example'],
  always_signed: ['bank.example'],
};

function profileOf(json: unknown): ReaderProfile {
  const result = readProfile(json);
  if ('error' in result) throw new Error(result.error);
  return result.profile;
}

describe('readProfile', () => {
  it('reads a profile file', () => {
    expect(profileOf(file)).toEqual({
      name: 'Dana Reyes',
      mailbox: 'dana@harbor.example',
      provider: 'gmail',
      ownDomains: ['harbor.example', 'xn--bcher-kva.example'],
      contacts: [
        { name: 'Priya Raman', vip: true, addresses: ['priya@harbor.example', 'priya-home@gmail.com'] },
        { name: 'Lena Fischer', vip: false, addresses: ['lena@fischer.example'] },
      ],
      knownDomains: ['bank.example'],
      alwaysSigned: ['bank.example'],
      trustedDomains: [],
    });
  });

  it('everything is optional', () => {
    expect(profileOf({})).toEqual(emptyProfile);
  });

  it.each([
    [null, 'Invalid type: Expected Object but received null'],
    [{ own_domains: 'bank.example' }, 'own_domains: Invalid type: Expected Array but received "bank.example"'],
    [{ own_domains: ['bank.example', 'no domain'] }, 'own_domains.1: no domain name'],
    [{ contacts: [{ name: 'Ann', addresses: ['nobody'] }] }, 'contacts.0.addresses.0: no address'],
    [{ mailbox: 'x' }, 'mailbox: no address'],
  ])('says where %j is wrong', (json, error) => {
    expect(readProfile(json)).toEqual({ error });
  });

  it('lists are bounded', () => {
    expect(readProfile({ known_domains: Array.from({ length: 2001 }, (_, i) => `d${i}.example`) })).toHaveProperty('error');
  });

  const shared = '../shared/attacks/profiles.json';
  it.skipIf(!existsSync(shared))('reads every profile of the reference set (skipped: ../shared is absent)', () => {
    const profiles: Record<string, unknown> = JSON.parse(readFileSync(shared, 'utf8'));
    for (const profile of Object.values(profiles)) expect(readProfile(profile)).toHaveProperty('profile');
  });
});

describe('who the reader knows', () => {
  const profile = profileOf(file);

  it('the mailbox is the reader, in any case', () => {
    expect(isOwnAddress(profile, 'Dana@Harbor.example')).toBe(true);
    expect(isOwnAddress(profile, 'dana@other.example')).toBe(false);
    expect(isOwnAddress(emptyProfile, '')).toBe(false);
  });

  it('sub-domains of an own domain are own, look-alikes are not', () => {
    expect(isOwnDomain(profile, 'mail.harbor.example')).toBe(true);
    expect(isOwnDomain(profile, 'harbor.test')).toBe(false);
  });

  it('domains of contacts are known, free mail providers are nobody’s', () => {
    expect(knownDomains(profile)).toEqual(['harbor.example', 'xn--bcher-kva.example', 'bank.example', 'fischer.example']);
    expect(isKnownDomain(profile, 'post.fischer.example')).toBe(true);
    expect(isKnownDomain(profile, 'gmail.com')).toBe(false);
  });

  it('finds a contact by address and by name', () => {
    expect(contactByAddress(profile, 'LENA@fischer.example')?.name).toBe('Lena Fischer');
    expect(contactByAddress(profile, 'lena@fisher.example')).toBeNull();
    expect(contactByName(profile, 'raman, PRIYA')?.name).toBe('Priya Raman');
    expect(contactByName(profile, 'Priya')).toBeNull();
    expect(contactByName(profile, '')).toBeNull();
  });
});
