import type { Outcome, Recheck } from '../../../lib/auth';

export interface Own {
  /** `result domain` of our SPF check. */
  readonly spf?: string;
  /** `result domain` of each signature. */
  readonly dkim?: readonly string[];
  readonly dmarc?: string;
  readonly policy?: string;
  readonly isToday?: boolean;
  readonly isSpfOpen?: boolean;
  readonly isSuffixAligned?: boolean;
}

function outcome(text: string): Outcome {
  const [result = '', domain = ''] = text.split(' ');
  return { result, domain: domain === '' ? null : domain, at: null, fieldIndex: null };
}

/** What our own check could have found, without running it. */
export function recheckOf({ spf, dkim = [], dmarc, policy, isToday = false, isSpfOpen = false, isSuffixAligned }: Own): Recheck {
  return {
    isDayOfReceipt: !isToday,
    view: {
      spf: spf === undefined ? null : { ...outcome(spf), scope: 'mailfrom' },
      dkim: dkim.map(outcome),
      dmarc: dmarc === undefined ? null : { ...outcome(dmarc), policy: policy ?? null, action: null },
      arc: null,
      compauth: null,
      authservId: null,
    },
    signatures: [],
    isSpfOpen,
    isSuffixAligned: isSuffixAligned ?? null,
    gaps: [],
    lookups: { resolver: isToday ? 'dns.example' : 'zone', queries: [] },
  };
}
