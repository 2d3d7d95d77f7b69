import type { NodeResolver } from '../../dns';
import type { Mailauth, SpfVerification } from '../../mailauth';
import type { IpAddress } from '../../received';
import type { RecheckGap } from './types';

/** RFC 7208 §4.6.4 asks for a limit on the time; queries have one each. */
const MAX_SPF_MS = 8_000;
/** Addresses that no computer sends from (RFC 1112 §4, RFC 4291 §2.7): a record that lets them pass lets everybody pass. */
const NOBODY = { 4: '240.0.0.1', 6: 'ff0e::1' } as const;
/**
 * Bits that are turned over to find neighbours in the other half of the sender's own /12. A record under which they pass as well covers a million addresses: no
 * mailing system has so many, a cloud that rents them out to anybody has (Wang et al., BreakSPF, 2024).
 */
const FAR_BITS = [0x00_08_00_00, 0x00_08_08_00];

export interface SpfQuestion {
  /** Of the border hop. */
  readonly address: IpAddress | null;
  readonly helo: string | null;
  /** MAIL FROM; '' is the null reverse-path, null: nobody recorded it. */
  readonly reversePath: string | null;
  /** Domain of From, asked in its place where nobody recorded it; null: nobody to ask. */
  readonly author: string | null;
  /** Host that took the message; goes into nothing but macros. */
  readonly by: string | null;
  readonly isTimely: boolean;
  readonly resolver: NodeResolver;
}

export interface SpfAnswer {
  readonly result: string;
  readonly domain: string;
  readonly scope: 'mailfrom' | 'helo';
  readonly isOpen: boolean;
}

export interface SpfOutcome {
  readonly answer: SpfAnswer | null;
  readonly gap: RecheckGap['reason'] | null;
  /** Nobody recorded MAIL FROM, and the author's own domain does not let the host send: an aligned one would hardly have passed. */
  readonly isHostStrange: boolean;
}

/** SPF (RFC 7208) for the address that our own reading of the chain found at the border. */
export async function checkSpf(mailauth: Mailauth, question: SpfQuestion): Promise<SpfOutcome> {
  const { address, reversePath, isTimely } = question;
  const left = (gap: RecheckGap['reason'], isHostStrange = false): SpfOutcome => ({ answer: null, gap, isHostStrange });
  if (!isTimely) return left('tooOld');
  if (address === null || (address.class !== 'public' && address.class !== 'documentation')) return left('noAddress');
  if (reversePath === null) return left('noReversePath', await isStrange(mailauth, question, address.text));
  if (reversePath === '' && question.helo === null) return left('noReversePath');
  const { status, domain } = await ask(mailauth, question, address.text);
  if (status.result === 'temperror') return left('lookupFailed');
  // The same questions again, all of them answered from the memory of this message.
  const isOpen = status.result === 'pass' && (await isOpenRecord(mailauth, question, address));
  return {
    answer: { result: status.result, domain, scope: reversePath === '' ? 'helo' : 'mailfrom', isOpen },
    gap: null,
    isHostStrange: false,
  };
}

/** A pass proves nothing, since the sender may have given any other MAIL FROM. */
async function isStrange(mailauth: Mailauth, question: SpfQuestion, ip: string): Promise<boolean> {
  if (question.author === null) return false;
  const { status } = await ask(mailauth, { ...question, reversePath: `postmaster@${question.author}` }, ip);
  return status.result !== 'pass' && status.result !== 'temperror';
}

async function isOpenRecord(mailauth: Mailauth, question: SpfQuestion, { text, family }: IpAddress): Promise<boolean> {
  const passes = async (ip: string) => (await ask(mailauth, question, ip)).status.result === 'pass';
  if (await passes(NOBODY[family])) return true;
  if (family === 6) return false;
  for (const bits of FAR_BITS) if (!(await passes(turned(text, bits)))) return false;
  return true;
}

/** An IPv4 address with some of its bits turned over. */
function turned(text: string, bits: number): string {
  return text
    .split('.')
    .map((octet, index) => Number(octet) ^ ((bits >> (24 - 8 * index)) & 0xff))
    .join('.');
}

function ask(mailauth: Mailauth, { helo, reversePath, by, resolver }: SpfQuestion, ip: string): Promise<SpfVerification> {
  return mailauth.spf({
    ip,
    helo: helo ?? '',
    sender: reversePath ?? '',
    mta: by ?? 'localhost',
    resolver,
    strict: true,
    maxElapsedTime: MAX_SPF_MS,
  });
}
