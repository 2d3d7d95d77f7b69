import { alignment, type AuthView } from '../auth';
import { isSameOrganization } from '../identity';
import type { Facts } from './types';

/** Nothing was tested: what could not be checked must not read as what failed. */
function isSilent({ spf, dkim, dmarc }: AuthView): boolean {
  return spf === null && dmarc?.result !== 'fail' && dkim.every(({ result }) => result !== 'pass' && result !== 'fail');
}

/** Where tree walk and Public Suffix List differ about what is one organisation, our own pass is no proof (RFC 9989 §4.10, a suffix without `psd=y`). */
function ownView({ view, isSuffixAligned }: NonNullable<Facts['rechecked']>): AuthView {
  return isSuffixAligned === false ? { ...view, dmarc: null } : view;
}

/** A receiver may record a failure and not what the domain asks for (iCloud Mail, Mail.ru); what we looked up ourselves says it, of the same failure. */
function withWish(reported: NonNullable<AuthView['dmarc']>, own: AuthView['dmarc']): AuthView['dmarc'] {
  const isSame = reported.result === 'fail' && own?.result === 'fail' && own.domain === reported.domain;
  return reported.policy === null && isSame ? { ...reported, policy: own.policy } : reported;
}

/**
 * The results that count: the receiver's, who saw the message arrive, and of each method it says nothing about, ours. Where it says nothing of DMARC
 * but reports an aligned pass, a failure of ours would rest on less than it saw.
 */
export function believe({ reported, rechecked, from }: Pick<Facts, 'reported' | 'rechecked' | 'from'>): AuthView | null {
  if (rechecked === null) return reported;
  const own = ownView(rechecked);
  if (reported === null) return isSilent(own) ? null : own;
  const merged = {
    ...reported,
    spf: reported.spf ?? own.spf,
    dkim: reported.dkim.length > 0 ? reported.dkim : own.dkim,
    arc: reported.arc ?? own.arc,
  };
  if (reported.dmarc !== null) return { ...merged, dmarc: withWish(reported.dmarc, own.dmarc) };
  if (own.dmarc === null) return merged;
  const { spf, dkim } = alignment(reported, from.domain, isSameOrganization);
  return own.dmarc.result === 'fail' && (spf !== null || dkim !== null) ? merged : { ...merged, dmarc: own.dmarc };
}
