import type { NodeResolver } from '../../dns';
import type { DkimParts, Mailauth, PartsResult } from '../../mailauth';
import type { DkimSignature } from '../types';
import type { RecheckedSignature, RecheckGap, SignatureWeakness } from './types';

/** RFC 8301 §3.2: shorter keys can be broken by anybody who pays for an afternoon of computers. */
export const MIN_KEY_BITS = 1024;
/** Clocks of honest servers differ by minutes; a day is somebody's invention. */
const CLOCK_SLACK_MS = 86_400_000;

/**
 * `exact`: a body hash that differs is evidence. `doubtful`: the mailbox may have rewritten the body. `missing`: the source holds none, or a part.
 */
export type BodyState = 'exact' | 'doubtful' | 'missing';

export interface DkimQuestion {
  /** As signed: CRLF, see `signedOctets`. */
  readonly octets: Uint8Array;
  readonly signatures: readonly DkimSignature[];
  /** The clock for `x=`: when the message was received, milliseconds since 1970; null where nobody says. */
  readonly receivedAt: number | null;
  readonly body: BodyState;
  /** Each octet of the header stands as it was received. */
  readonly areHeadersExact: boolean;
  /** The DNS asked can speak about the message: the message is young, or the DNS is that of its day. */
  readonly isTimely: boolean;
  readonly resolver: NodeResolver;
}

export interface DkimAnswer {
  readonly signatures: readonly RecheckedSignature[];
  readonly gaps: readonly RecheckGap[];
  /** For the ARC check, which shares the message's hashes and keys. */
  readonly verdict: DkimParts;
}

/** Verifies the signatures of one message (RFC 6376, RFC 8301, RFC 8463). Never throws on content. */
export async function verifySignatures(mailauth: Mailauth, question: DkimQuestion): Promise<DkimAnswer> {
  const { octets, signatures, receivedAt, resolver } = question;
  const verdict = await mailauth.dkimVerifyParts(octets, {
    resolver,
    curTime: receivedAt === null ? undefined : new Date(receivedAt),
    minBitLength: MIN_KEY_BITS,
    rejectRsaSha1: true,
  });
  const left = [...verdict.results];
  const reasons = new Set<RecheckGap['reason']>();
  const rechecked = signatures.map((signature): RecheckedSignature => {
    const index = left.findIndex((one) => isOf(one, signature));
    const [result] = index < 0 ? [] : left.splice(index, 1);
    const { gap, ...judged } = judge(signature, result ?? null, question);
    if (gap !== null) reasons.add(gap);
    return judged;
  });
  return { signatures: rechecked, gaps: [...reasons].map((reason) => ({ method: 'dkim', reason })), verdict };
}

/**
 * What mailauth forgives although RFC 6376 §6.1.1 has the signature ignored: a required tag is missing or malformed, `i=` is not of `d=` (or the
 * key's `t=s` forbids a subdomain), `q=` names another way to the key. What it forgives in a key record is only a weakness: honest domains
 * publish such records.
 */
const FAULTS = /^(?:missing-|invalid-v$|tag-syntax$|identity-domain$|query-method$)/;

const packed = (text: string | undefined) => (text ?? '').replace(/[ \t\r\n]+/g, '');

function isOf(result: PartsResult, { signingDomain, selector, signature }: DkimSignature): boolean {
  return (
    packed(result.signature) === signature &&
    packed(result.signingDomain).toLowerCase() === signingDomain &&
    packed(result.selector) === selector
  );
}

type Judged = RecheckedSignature & { readonly gap: RecheckGap['reason'] | null };

/** What one result of the verifier is worth on this source: only what cannot be the mailbox's, the clock's or the DNS's doing counts as a failure. */
function judge(
  { fieldIndex, signingDomain, selector, defects }: DkimSignature,
  result: PartsResult | null,
  question: DkimQuestion,
): Judged {
  const base = { fieldIndex, signingDomain, selector, unsignedOctets: 0, weaknesses: [], isHeaderSigned: null, gap: null } as const;
  if (result === null) return { ...base, result: 'neutral', body: 'unknown', comment: 'cannot be processed', gap: 'unreadable' };
  // Attack: `d=bank.example(.evil.example` verifies with a key under evil.example, and a later reader sees a comment after bank.example.
  if (defects.includes('badDomain') || defects.includes('badSelector'))
    return { ...base, result: 'neutral', body: 'unknown', comment: 'no domain name', gap: 'unreadable' };
  const { status } = result;
  const body: RecheckedSignature['body'] =
    question.body === 'missing' || result.isBodySigned === null ? 'unknown' : result.isBodySigned ? 'matches' : 'differs';
  const seen = { ...base, body, comment: status.comment || (status.policy?.['dkim-rules'] ?? null) };
  switch (status.result) {
    case 'temperror':
      return { ...seen, result: 'temperror', gap: 'lookupFailed' };
    case 'policy':
      return { ...seen, result: 'policy' };
    case 'pass': {
      const fault = (status.warnings ?? []).find((warning) => FAULTS.test(warning));
      if (fault !== undefined) return { ...seen, result: 'neutral', comment: `not by RFC 6376: ${fault}` };
      return { ...seen, isHeaderSigned: true, ...judgeBody(body, result, question) };
    }
    case 'fail':
      return { ...seen, isHeaderSigned: false, ...judgeBadSignature(result, question) };
    default:
      return { ...seen, result: 'neutral', gap: gapOf(status.comment) };
  }
}

/** What the verifier says of a signature that can be read and does not count. */
const NO_PROOF: ReadonlySet<string> = new Set(['expired', 'invalid expiration', 'From field not signed']);

/** Why a signature could be called neither right nor wrong; one that has expired is simply no proof. */
function gapOf(comment: string | false | undefined): RecheckGap['reason'] | null {
  if (comment === 'no key') return 'noKey';
  return NO_PROOF.has(comment || '') ? null : 'unreadable';
}

/** The header signature is right: now the body decides. */
function judgeBody(body: RecheckedSignature['body'], result: PartsResult, question: DkimQuestion) {
  if (body === 'matches')
    return { result: 'pass', unsignedOctets: result.status.underSized ?? 0, weaknesses: weaknessesOf(result, question) } as const;
  return body === 'differs' && question.body === 'exact'
    ? ({ result: 'fail', comment: 'body hash did not verify' } as const)
    : ({ result: 'neutral', comment: 'body not checked', gap: 'bodyNotChecked' } as const);
}

function judgeBadSignature({ format }: PartsResult, { areHeadersExact, isTimely }: DkimQuestion) {
  const isSimple = packed(format).toLowerCase().split('/')[0] !== 'relaxed';
  if (isSimple && !areHeadersExact) return { result: 'neutral', gap: 'headersNotExact' } as const;
  // A key that was replaced under its old name fails just like a forged signature.
  return isTimely ? ({ result: 'fail' } as const) : ({ result: 'neutral', gap: 'tooOld' } as const);
}

function weaknessesOf({ status, signTime }: PartsResult, { receivedAt }: DkimQuestion): readonly SignatureWeakness[] {
  const weaknesses: SignatureWeakness[] = [];
  if ((status.underSized ?? 0) > 0) weaknesses.push('partialBody');
  if (receivedAt !== null && signTime && Date.parse(signTime) > receivedAt + CLOCK_SLACK_MS) weaknesses.push('future');
  if (status.testing === true) weaknesses.push('testing');
  if ((status.warnings ?? []).length > 0) weaknesses.push('tolerated');
  return weaknesses;
}
