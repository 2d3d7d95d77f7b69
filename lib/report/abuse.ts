import { type HeaderBlock, readHeaderBlock } from '../message';
import { abuseContact } from './abuse-contact';
import { redactRecipients } from './abuse-redaction';
import type { Report } from './types';

export interface AbuseReportOptions {
  /** Recipients' addresses are left out of the header that is enclosed. */
  readonly isRedacted: boolean;
  /** Addresses of the reader beside those the header names; left out as well. */
  readonly ownAddresses: readonly string[];
  /** `Truefrom/0.1.0`. */
  readonly userAgent: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Octets of header that are enclosed. */
const MAX_ENCLOSED = 256 * 1024;
/** Results fields that are enclosed in the machine part, and characters of each. */
const MAX_RESULTS = 4;
const MAX_VALUE = 900;

/** RFC 5322 §3.3, in UTC: what JavaScript writes but for the name of the zone, which is obsolete there. */
const mailDate = (time: number) => new Date(time).toUTCString().replace('GMT', '+0000');

/** Attack: a line end in a value begins a field or a part of its own; what is not printable ASCII has no place in these fields. */
const oneLine = (text: string) =>
  text
    .slice(0, MAX_VALUE)
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/[^ -~]/gu, '?')
    .trim();

const field = (name: string, value: string | null | undefined): readonly string[] => {
  const text = oneLine(value ?? '');
  return text === '' ? [] : [`${name}: ${text}`];
};

/**
 * An abuse report (ARF, RFC 5965) ready to be sent: what a person reads, what a machine reads, and the header of the message. In English whatever the reader's
 * language, since it is for the abuse desk of whoever sent the message. Names nobody but the sender where it is redacted. All ASCII, lines end in CRLF.
 * @param source the message, or its header block; only the header is enclosed, as text/rfc822-headers
 */
export function renderAbuseReport(report: Report, source: Uint8Array, options: AbuseReportOptions): string {
  const block = readHeaderBlock(source);
  const { isRedacted, ownAddresses, now } = options;
  const values = isRedacted ? redactRecipients(block, ownAddresses) : block.fields.map(({ octets }) => octets);
  const contact = abuseContact(report, source);
  const parts = [
    ['Content-Type: text/plain; charset=us-ascii', ...readable(report, values, block)],
    ['Content-Type: message/feedback-report', ...machineReadable(report, values, block, options)],
    ['Content-Type: text/rfc822-headers', 'Content-Transfer-Encoding: base64', '', ...enclosed(source, values, block)],
  ].map((part) => part.join('\r\n'));
  // The enclosed header is in base64 and the fields are single lines of ours, so no line of the message can be the boundary.
  const boundary = `=_truefrom_${now.toString(36)}`;
  return [
    ...(contact === null ? [] : [`To: ${contact.address}`]),
    `Date: ${mailDate(now)}`,
    `Subject: Abuse report: mail from ${oneLine(report.sender.proof.handedInBy ?? 'an unknown host')}`,
    // Opens as a draft in Outlook, where the reader adds who reports.
    'X-Unsent: 1',
    'MIME-Version: 1.0',
    `Content-Type: multipart/report; report-type=feedback-report; boundary="${boundary}"`,
    '',
    ...parts.flatMap((part) => [`--${boundary}`, part, '']),
    `--${boundary}--`,
    '',
  ].join('\r\n');
}

/** The first field of that name as it is enclosed. */
const valueOf = (values: readonly string[], block: HeaderBlock, key: string): string | null => {
  const found = block.fields.find((candidate) => candidate.key === key);
  return found === undefined ? null : (values[found.index] ?? '');
};

const arrivalOf = (report: Report) => Date.parse(report.hops.find(({ place }) => place === 'border')?.date ?? '');

function readable(report: Report, values: readonly string[], block: HeaderBlock): readonly string[] {
  const { proof } = report.sender;
  const arrival = arrivalOf(report);
  const findings = report.findings.filter(({ kind, strength }) => kind === 'warn' && strength !== 'note').map(({ id }) => id);
  return [
    '',
    'This is an e-mail abuse report (RFC 5965) for a message received',
    `from ${oneLine(proof.handedInBy ?? 'an unknown host')}${Number.isNaN(arrival) ? '' : ` on ${mailDate(arrival)}`}.`,
    '',
    ...field('Shown as sender', valueOf(values, block, 'from')),
    ...field('Proven sender', proof.domain ?? 'nobody'),
    ...field('Signs', findings.join(', ')),
  ];
}

function machineReadable(report: Report, values: readonly string[], block: HeaderBlock, options: AbuseReportOptions): readonly string[] {
  const { proof } = report.sender;
  const arrival = arrivalOf(report);
  const returnPath = valueOf(values, block, 'return-path') ?? (options.isRedacted ? null : proof.reversePath);
  const path = oneLine(returnPath ?? '').replaceAll(/^<|>$/gu, '');
  const results = report.fields
    .filter(({ name, trust }) => trust === 'trusted' && name.toLowerCase() === 'authentication-results')
    .slice(0, MAX_RESULTS);
  const isSpoof = report.verdict.step === 'danger' || report.verdict.step === 'caution';
  return [
    '',
    `Feedback-Type: ${isSpoof ? 'fraud' : 'abuse'}`,
    ...field('User-Agent', options.userAgent),
    'Version: 1',
    ...(returnPath === null ? [] : [`Original-Mail-From: <${path}>`]),
    ...(Number.isNaN(arrival) ? [] : [`Arrival-Date: ${mailDate(arrival)}`]),
    ...field('Source-IP', proof.handedInBy),
    // What is proven, never what is shown: the domain shown is the one that was misused.
    ...field('Reported-Domain', proof.domain),
    ...results.flatMap(({ index }) => field('Authentication-Results', values[index])),
  ];
}

/** The header block in base64, 76 characters a line: octets of hostile mail (NUL, bare CR, lines of a megabyte) are no text. */
function enclosed(source: Uint8Array, values: readonly string[], block: HeaderBlock): readonly string[] {
  const fields = block.fields.map(({ index, nameAt, valueAt }) => {
    const name = Array.from(source.subarray(nameAt.start, valueAt.start).subarray(0, MAX_VALUE), (octet) => String.fromCharCode(octet));
    return `${name.join('')}${values[index] ?? ''}`;
  });
  const octets = `${fields.join('\r\n')}\r\n`.slice(0, MAX_ENCLOSED);
  return btoa(octets).match(/.{1,76}/gu) ?? [];
}
