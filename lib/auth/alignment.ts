import { isDomain } from './dkim-signature';
import type { AuthView, Outcome } from './types';

/** The passes that speak for the From domain (RFC 9989 §4.4, relaxed). */
export interface Alignment {
  readonly spf: Outcome | null;
  /** The first DKIM pass of the same organisation. */
  readonly dkim: Outcome | null;
}

/**
 * Which of SPF and DKIM passed for a domain of the same organisation as the From domain. A domain with characters no
 * domain has is never aligned, whatever it begins or ends with.
 */
export function alignment(
  view: Pick<AuthView, 'spf' | 'dkim'>,
  fromDomain: string | null,
  isSameOrganization: (a: string, b: string) => boolean,
): Alignment {
  const speaks = (one: Outcome | null | undefined): boolean =>
    fromDomain !== null &&
    one?.result === 'pass' &&
    one.domain !== null &&
    isDomain(one.domain) &&
    (one.domain === fromDomain.toLowerCase() || isSameOrganization(one.domain, fromDomain));
  return {
    spf: speaks(view.spf) ? view.spf : null,
    dkim: view.dkim.find((one) => speaks(one)) ?? null,
  };
}
