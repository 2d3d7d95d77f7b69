import type { NodeResolver } from '../../dns';
import type { Mailauth } from '../../mailauth';
import type { RecheckGap, RecheckedSignature } from './types';
import type { SpfAnswer } from './spf';

export interface DmarcQuestion {
  /** Addresses of all From mailboxes. */
  readonly authors: readonly string[];
  readonly fromFields: number;
  readonly spf: SpfAnswer | null;
  /** Nobody recorded MAIL FROM; the host is none of the author's, and no signature is. */
  readonly isHostStrange: boolean;
  /** SPF or a signature could not be judged: what fails now might have passed. */
  readonly isDoubtful: boolean;
  readonly signatures: readonly RecheckedSignature[];
  readonly isTimely: boolean;
  readonly isSameOrganization: (a: string, b: string) => boolean;
  readonly resolver: NodeResolver;
}

export interface DmarcAnswer {
  readonly result: string;
  readonly domain: string;
  readonly policy: string | null;
  /** The Public Suffix List calls it aligned as well; null where it does not pass. */
  readonly isSuffixAligned: boolean | null;
}

export type DmarcOutcome = { readonly answer: DmarcAnswer | null; readonly gap: RecheckGap['reason'] | null };

/** DMARC by RFC 9989, from our own SPF and DKIM results. No answer where the message has no single author domain (§5.3.1). */
export async function checkDmarc(mailauth: Mailauth, question: DmarcQuestion): Promise<DmarcOutcome> {
  const { authors, fromFields, spf, isHostStrange, signatures, isTimely, isDoubtful, resolver } = question;
  const passed = signatures.filter(({ result }) => result === 'pass');
  const { response } = await mailauth.evaluateDmarc({
    headerFrom: [...authors],
    fromFields,
    spfDomains: spf?.result === 'pass' ? [spf.domain] : [],
    dkimDomains: passed.map(({ signingDomain, unsignedOctets }, index) => ({
      id: String(index),
      domain: signingDomain,
      underSized: unsignedOctets,
    })),
    resolver,
    strict: true,
  });
  if (!response) return { answer: null, gap: null };
  const { status, policy } = response;
  const domain = (status.header?.from ?? '').toLowerCase();
  if (status.result === 'temperror') return { answer: null, gap: 'lookupFailed' };
  if (status.result === 'fail') {
    if (!isTimely) return { answer: null, gap: 'tooOld' };
    // A signature or an address that we could not judge may be the one that proves the author.
    if (isDoubtful) return { answer: null, gap: null };
    // Who asks for nothing may let a service send, under a MAIL FROM that nobody saw.
    if (isHostStrange && policy !== 'reject' && policy !== 'quarantine') return { answer: null, gap: null };
  }
  const aligned = [...passed.map(({ signingDomain }) => signingDomain), ...(spf?.result === 'pass' ? [spf.domain] : [])];
  return {
    answer: {
      result: status.result,
      domain,
      policy: policy ?? null,
      isSuffixAligned: status.result === 'pass' ? aligned.some((one) => question.isSameOrganization(one, domain)) : null,
    },
    gap: null,
  };
}
