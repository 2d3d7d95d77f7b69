import type { DnsSession } from '../../dns';
import type { LoadedMailauth, Mailauth } from '../../mailauth';
import type { HeaderBlock } from '../../message';
import type { Hop } from '../../received';
import type { AuthView, DkimSignature, Outcome } from '../types';
import { checkArc } from './arc';
import { type BodyState, verifySignatures } from './dkim';
import { checkDmarc } from './dmarc';
import { chosenSignatures, signedOctets } from './source';
import { checkSpf } from './spf';
import type { Recheck, RecheckGap } from './types';

/**
 * Queues give up after five days (RFC 5321 §4.5.4.1), and records seldom change within a week. Older mail is only ever proven by today's DNS, never
 * refuted: keys are rotated, hosts move.
 */
const TIMELY_MS = 7 * 86_400_000;
/** The first DMARC specification, 2012-01-30: what the DNS of any later day asks for, no sender before it could give. */
const DMARC_PUBLISHED = Date.UTC(2012, 0, 30);

/** What the check needs to know of a message; our own reading of it, not the verifier's guess. */
export interface RecheckInput {
  readonly source: Uint8Array;
  readonly block: HeaderBlock;
  readonly signatures: readonly DkimSignature[];
  readonly hasArc: boolean;
  readonly authors: {
    readonly addresses: readonly string[];
    readonly domain: string | null;
    readonly fieldIndex: number | null;
    readonly fields: number;
  };
  readonly border: Hop | null;
  /** MAIL FROM; '' is the null reverse-path, null: nobody recorded it. */
  readonly reversePath: string | null;
  /** When the receiver took the message, milliseconds since 1970. */
  readonly receivedAt: number | null;
  readonly now: number;
  readonly body: BodyState;
  readonly areHeadersExact: boolean;
  readonly isSameOrganization: (a: string, b: string) => boolean;
}

const SILENT: AuthView = { spf: null, dkim: [], dmarc: null, arc: null, compauth: null, authservId: null };

/**
 * Computes SPF, DKIM, DMARC and ARC for one message. Never throws on content: what could not be checked is a gap, and a gap is never a failure. An
 * engine that failed its self-test is not asked at all.
 */
export async function recheck(loaded: LoadedMailauth, input: RecheckInput, session: DnsSession): Promise<Recheck> {
  if (loaded.ok) return compute(loaded.engine, input, session);
  return {
    isDayOfReceipt: session.isDayOfReceipt,
    view: SILENT,
    signatures: [],
    isSpfOpen: false,
    isSuffixAligned: null,
    gaps: [{ method: 'all', reason: 'engineUnsound' }],
    lookups: session.log(),
  };
}

/**
 * Asks at once for what the header names anyway: the verifier goes through signatures one by one, and a server that does not answer would cost
 * its time-out for each. The session gives each answer to whoever asks for it later.
 */
function askAhead(mailauth: Mailauth, signatures: readonly DkimSignature[], author: string | null, session: DnsSession): void {
  for (const { selector, signingDomain } of signatures) void session.query(`${selector}._domainkey.${signingDomain}`, 'TXT');
  if (author !== null) mailauth.getDmarcRecord(author, session.asker().ask, { strict: true }).catch(() => {});
}

async function compute(mailauth: Mailauth, input: RecheckInput, session: DnsSession): Promise<Recheck> {
  const { block, authors, border, receivedAt, isSameOrganization } = input;
  const resolver = session.asker().ask;
  const isTimely =
    receivedAt === null
      ? session.isDayOfReceipt
      : receivedAt >= DMARC_PUBLISHED && (session.isDayOfReceipt || input.now - receivedAt < TIMELY_MS);
  const isAuthors = (domain: string) => authors.domain !== null && isSameOrganization(domain, authors.domain);

  const isSigned = input.signatures.some(({ signingDomain }) => isAuthors(signingDomain));
  const signatures = chosenSignatures(input.signatures, isAuthors);
  const leftOut = input.signatures.filter((signature) => !signatures.includes(signature)).map(({ fieldIndex }) => fieldIndex);
  const octets = signedOctets(input.source, block, leftOut);
  const { body, areHeadersExact } = input;
  askAhead(mailauth, signatures, authors.domain, session);
  const [dkim, spf] = await Promise.all([
    verifySignatures(mailauth, { octets, signatures, receivedAt, body, areHeadersExact, isTimely, resolver }),
    checkSpf(mailauth, {
      // What a mailbox was fetched by (POP, IMAP) is not the address that handed the message in.
      address: border?.kind === 'smtp' ? border.address : null,
      helo: border?.helo ?? border?.from ?? null,
      reversePath: input.reversePath,
      author: isSigned || border?.isAuthenticated ? null : authors.domain,
      by: border?.by ?? null,
      isTimely,
      resolver,
    }),
  ]);

  const isUncertain = dkim.signatures.some(
    ({ result, signingDomain }) => (result === 'neutral' || result === 'temperror') && isAuthors(signingDomain),
  );
  const dmarc = await checkDmarc(mailauth, {
    authors: authors.addresses,
    fromFields: authors.fields,
    spf: spf.answer,
    signatures: dkim.signatures,
    isHostStrange: spf.isHostStrange,
    isDoubtful: (spf.gap !== null && !spf.isHostStrange) || leftOut.length > 0 || isUncertain,
    isTimely,
    isSameOrganization,
    resolver,
  });

  const arc = input.hasArc
    ? await checkArc(mailauth, dkim.verdict, { asker: session.asker(), body, isTimely })
    : { result: null, gap: null };

  const gaps: RecheckGap[] = [...dkim.gaps];
  const note = (method: RecheckGap['method'], reason: RecheckGap['reason'] | null) => {
    if (reason !== null) gaps.push({ method, reason });
  };
  if (leftOut.length > 0) note('dkim', 'tooManySignatures');
  note('spf', spf.gap);
  note('dmarc', dmarc.gap);
  note('arc', arc.gap);
  if (session.stopped !== null) note('all', session.stopped);

  const at = (fieldIndex: number | null): Pick<Outcome, 'at' | 'fieldIndex'> => ({
    fieldIndex,
    at: fieldIndex === null ? null : (block.fields[fieldIndex]?.valueAt ?? null),
  });
  const view: AuthView = {
    ...SILENT,
    spf: spf.answer && { result: spf.answer.result, domain: spf.answer.domain, scope: spf.answer.scope, ...at(border?.fieldIndex ?? null) },
    dkim: dkim.signatures.map(({ result, signingDomain, fieldIndex }) => ({ result, domain: signingDomain, ...at(fieldIndex) })),
    dmarc: dmarc.answer && {
      result: dmarc.answer.result,
      domain: dmarc.answer.domain,
      policy: dmarc.answer.policy,
      action: null,
      ...at(authors.fieldIndex),
    },
    arc: arc.result === null ? null : { result: arc.result, domain: null, ...at(null) },
  };
  return {
    isDayOfReceipt: session.isDayOfReceipt,
    view,
    signatures: dkim.signatures,
    isSpfOpen: spf.answer?.isOpen ?? false,
    isSuffixAligned: dmarc.answer?.isSuffixAligned ?? null,
    gaps,
    lookups: session.log(),
  };
}
