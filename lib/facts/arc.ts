import { domainOf } from '../auth';
import { isSameOrganization, organizationalDomain } from '../identity';
import { isKnownDomain } from '../reader';
import { PUBLIC_LISTS } from './mediators';
import type { ArcVoucher, Facts } from './types';

/**
 * Sealers whose sealed records can be believed: mail systems that test each message before they seal it. Seen as sealers in the corpus and
 * in the providers' own notes, 2026-11; list hosts and forwarders that only assert results are left out on purpose.
 */
const KNOWN_SEALERS: ReadonlySet<string> = new Set([
  'google.com',
  'microsoft.com',
  'yahoo.com',
  'icloud.com',
  'messagingengine.com',
  'zohomail.com',
  'zoho.com',
  'protonmail.ch',
  ...PUBLIC_LISTS,
]);

type Sealed = NonNullable<Facts['arcSets'][number]['results']>;

/** Attack: an own letter, sealed by a provider after it passed for the own domain, with another From put over it. */
function dmarcOf({ results }: Sealed, from: string | null): string | null {
  const isAbout = (domain: string | null) => domain !== null && from !== null && isSameOrganization(domain, from);
  return (
    results.find(({ method, properties }) => method === 'dmarc' && isAbout(domainOf(properties.get('header.from') ?? null)))?.result ?? null
  );
}

/** The sealer saw a pass for the author's domain. */
function isOfAuthor({ results }: Sealed, from: string | null): boolean {
  const named = ['header.from', 'header.d', 'header.i', 'smtp.mailfrom'];
  return results.some(({ result, properties }) => {
    const domain = domainOf(named.map((name) => properties.get(name)).find((value) => value !== undefined) ?? null);
    return result === 'pass' && domain !== null && from !== null && isSameOrganization(domain, from);
  });
}

/**
 * Who vouches for the message as it was before it was handed on. Only with `arc=pass` from the receiver: a chain that nobody verified proves
 * nothing (RFC 8617 §5.2). The receiver's own seal, above the border, is not a voucher.
 */
export function readArcVoucher({
  arcSets,
  believed,
  fieldTrust,
  profile,
  ownDomains,
  from,
}: Pick<Facts, 'from' | 'arcSets' | 'believed' | 'fieldTrust' | 'profile' | 'ownDomains'>): ArcVoucher | null {
  if (believed?.arc?.result !== 'pass') return null;
  const foreign = arcSets.filter(({ sealFieldIndex }) => sealFieldIndex !== null && fieldTrust[sealFieldIndex] !== 'trusted');
  const newest = foreign.at(-1);
  if (!newest?.sealer) return null;
  const { sealer } = newest;
  const isKnown = foreign.every((set) => {
    const domain = set.sealer ?? '';
    return (
      KNOWN_SEALERS.has(organizationalDomain(domain) ?? '') ||
      isKnownDomain(profile, domain) ||
      ownDomains.some((own) => isSameOrganization(own, domain))
    );
  });
  const first = foreign[0]?.results ?? null;
  return {
    sealer,
    isKnown,
    firstDmarc: first === null ? null : dmarcOf(first, from.domain),
    sawAuthor: first !== null && isOfAuthor(first, from.domain),
    set: newest,
  };
}
