import { readDkimSignature } from '../../lib/auth/dkim-signature';
import { verifySignatures } from '../../lib/auth/recheck/dkim';
import { signedOctets } from '../../lib/auth/recheck/source';
import type { RecheckedSignature } from '../../lib/auth/recheck/types';
import { signedFields, type SignedFields } from '../../lib/auth/signed-fields';
import type { DkimSignature } from '../../lib/auth/types';
import { fieldsNamed, readHeaderBlock } from '../../lib/message';
import { zoneOf } from './auth-zone';
import { engine } from './engine';
import { type Case, type Family, fieldsOf, type Fields, type Judge, listOf, octetsOf, textOf, textsOf } from './types';

interface Verified extends RecheckedSignature {
  readonly read: DkimSignature;
  readonly open: SignedFields;
}

/** The project's re-check of the signatures, on a source that is complete and as it was received. */
async function verify({ input }: Case, dns: string): Promise<readonly Verified[]> {
  const source = octetsOf(input, 'message');
  const block = readHeaderBlock(source);
  const signatures = fieldsNamed(block, 'dkim-signature').map(readDkimSignature);
  const { now } = input;
  const answer = await verifySignatures(engine, {
    octets: signedOctets(source, block),
    signatures,
    // the messages are of 2005 and later: a case without a clock does not ask about expiry
    receivedAt: typeof now === 'number' ? now * 1000 : Date.UTC(2005, 0),
    body: 'exact',
    areHeadersExact: true,
    isTimely: true,
    resolver: zoneOf(fieldsOf(input, dns)),
  });
  return signatures.flatMap((read, index) => {
    const signature = answer.signatures[index];
    return signature ? [{ ...signature, read, open: signedFields(read.signedHeaders, block) }] : [];
  });
}

/** The three outcomes of RFC 6376 section 3.9, and none: what a verifier calls the kinds of a permanent failure is its own affair. */
export type Outcome = 'pass' | 'permanent' | 'temporary' | 'none';

export function outcomeOf(word: string): Outcome {
  if (word === 'pass' || word === 'none') return word;
  return word === 'temperror' ? 'temporary' : 'permanent';
}

/** A body that differs, or an algorithm that is refused, fails whatever the key is. */
const failsWithoutKey = ({ body, comment }: RecheckedSignature) => body === 'differs' || comment === 'weak algorithm';

/** The verdict on the message: it passes when one signature does. */
const byMessage: Judge = async (given) => {
  const all = await verify(given, 'dns');
  const index = given.input['signature_index'];
  const signatures = typeof index === 'number' ? all.slice(index, index + 1) : all;
  const outcomes = new Set(signatures.map((one) => outcomeOf(one.result)));
  const outcome = (['pass', 'temporary', 'permanent'] as const).find((one) => outcomes.has(one)) ?? 'none';
  const expected = textOf(given.expected, 'result_rfc8301');
  const isMet =
    outcome === outcomeOf(expected) || (expected === 'temperror' && outcome === 'permanent' && signatures.every(failsWithoutKey));
  const computed = signatures
    .map(({ result, comment, weaknesses }) => `${result} (${[comment ?? '', ...weaknesses].join(' ')})`)
    .join(', ');
  return isMet ? [] : [`expected ${expected}, computed ${computed}`];
};

/** What that product warns of in its default setting; the others it names only when it is asked to. */
const WARNED_BY_DEFAULT: readonly string[] = ['from', 'subject', 'date', 'to'];

const worded = (word: unknown) => (word === 'pass' || word === 'temperror' || word === 'none' ? word : 'fail');

function isSame({ sdid, selector }: Fields, one: Verified): boolean {
  return (sdid === undefined || sdid === one.signingDomain) && (selector === undefined || selector === one.selector);
}

/** What differs for one signature: its verdict, and the fields it leaves open. */
function judgeSignature(expected: Fields, { result, open }: Verified, mode: unknown): string[] {
  const verdict = open.added.length > 0 ? 'fail' : worded(result);
  const lines = verdict === worded(expected['result']) ? [] : [`expected ${String(expected['result'])}, computed ${verdict}`];
  const isIn = (list: readonly string[], name: string) => list.includes(name.toLowerCase());
  if (expected['error'] === 'DKIM_POLICYERROR_UNSIGNED_HEADER_ADDED')
    for (const name of textsOf(expected, 'error_params') ?? []) if (!isIn(open.added, name)) lines.push(`${name} is not seen to be added`);
  const warned = open.unsigned.filter((name) => mode !== 'relaxed' || WARNED_BY_DEFAULT.includes(name));
  const warnings = listOf(expected, 'warnings');
  if (warnings?.length === 0 && warned.length > 0) lines.push(`warned of ${warned.join(' ')}`);
  for (const warning of warnings ?? [])
    if (warning['name'] === 'DKIM_SIGWARNING_UNSIGNED_HEADER')
      for (const name of textsOf(warning, 'params') ?? []) if (!isIn(warned, name)) lines.push(`${name} is not seen to be unsigned`);
  return lines;
}

const bySignature: Judge = async (given) => {
  const signatures = await verify(given, 'dns_txt');
  const lines = signatures.length === given.expected['signature_count'] ? [] : [`${signatures.length} signatures`];
  const mode = given.input['unsigned_headers_warning'] ?? 'relaxed';
  for (const expected of listOf(given.expected, 'signatures') ?? []) {
    const one = signatures.find((signature) => isSame(expected, signature));
    lines.push(...(one ? judgeSignature(expected, one, mode) : [`no signature of ${String(expected['sdid'])}`]));
  }
  return lines;
};

export const dkim: Family = {
  judges: { 'dkim-dkimpy': byMessage, 'dkim-maildkim': byMessage, 'dkim-opendkim': byMessage, 'dkim-dkimverifier': bySignature },
};
