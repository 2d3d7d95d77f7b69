import { isSameOrganization, organizationalDomain } from '../../lib/identity';
import type { DmarcEvaluation, DmarcRecord } from '../../lib/mailauth';
import { zoneOf } from './auth-zone';
import { engine } from './engine';
import { differences, type Family, type Fields, fieldsOf, isFields, type Judge, textOf } from './types';

/** Identifiers that passed: a list of { domain }, or of domains. */
function passed(input: Fields, key: string): { domain: string; underSized?: number }[] {
  const list = input[key];
  if (!Array.isArray(list)) return [];
  return list.map((entry: unknown) => {
    if (!isFields(entry)) return { domain: String(entry) };
    const { underSized } = entry;
    return { domain: textOf(entry, 'domain'), ...(typeof underSized === 'number' ? { underSized } : {}) };
  });
}

export function evaluate(input: Fields): Promise<DmarcEvaluation> {
  const from = input['header_from'];
  return engine.evaluateDmarc({
    headerFrom: Array.isArray(from) ? from.map(String) : [String(from)],
    fromFields: 1,
    spfDomains: passed(input, 'spf_pass').map(({ domain }) => domain),
    dkimDomains: passed(input, 'dkim_pass'),
    resolver: zoneOf(fieldsOf(input, 'dns')),
    strict: true,
  });
}

const evaluated: Judge = async ({ input, expected }) => {
  const { response } = await evaluate(input);
  if (!response) return differences(expected, { result: 'none' });
  const { status, domain, policy, p, sp, alignment } = response;
  return differences(expected, {
    result: status.result,
    policy,
    domain,
    p,
    sp,
    dkim_aligned: alignment && Boolean(alignment.dkim.result),
    spf_aligned: alignment && Boolean(alignment.spf.result),
    adkim_strict: alignment?.dkim.strict,
    aspf_strict: alignment?.spf.strict,
  });
};

/** Where no record names one, and the walk ends where it began, the public suffix list does. */
const organization: Judge = async ({ input, expected }) => {
  const domain = textOf(input, 'domain');
  const { response } = await evaluate({ ...input, header_from: `a@${domain}` });
  const found =
    response && (response.status.result !== 'none' || response.domain !== domain) ? response.domain : organizationalDomain(domain);
  return differences(expected, { organizational_domain: found });
};

/** The names of the suite come with stray dots, which an address of a message never keeps. */
const withoutStrayDots = (name: string) => name.replace(/^\.+|\.+$/g, '').toLowerCase();

const aligned: Judge = ({ input, expected }) => {
  const [from, other] = [withoutStrayDots(textOf(input, 'from_domain')), withoutStrayDots(textOf(input, 'identifier'))];
  return differences(expected, { aligned: from === other || (input['mode'] === 'relaxed' && isSameOrganization(from, other)) });
};

const alignment: Judge = (given, suite) =>
  given.input['kind'] === 'alignment'
    ? aligned(given, suite)
    : given.input['kind'] === 'orgdomain'
      ? organization(given, suite)
      : evaluated(given, suite);

/** Addresses of a list of mailto URIs (RFC 6068), without white space and without the size limit of RFC 7489. */
function addresses(value: unknown): string[] {
  if (typeof value !== 'string') return [];
  return value.split(',').map((uri) =>
    decodeURIComponent(
      uri
        .split('!', 1)[0]
        ?.trim()
        .replace(/^mailto:/i, '') ?? '',
    ).replaceAll(' ', ''),
  );
}

/** Values as they apply: what is not written falls back (RFC 9989 section 4.7). */
function effective(record: DmarcRecord): Fields {
  const sp = record['sp'] ?? record['p'];
  const { rr, isOrgRecord } = record;
  return {
    ...record,
    sp,
    rr,
    np: record['np'] ?? sp,
    adkim: record['adkim'] ?? 'r',
    aspf: record['aspf'] ?? 'r',
    psd: record['psd'] ?? 'u',
    fo: record['fo'] ?? '0',
    t: record['t'] === 'y',
    rua: addresses(record['rua']),
    ruf: addresses(record['ruf']),
    from_organizational_domain: isOrgRecord,
  };
}

const record: Judge = async ({ input, expected }) => {
  const isOne = typeof input['record'] === 'string';
  const dns = isOne ? { '_dmarc.author.example': [{ type: 'TXT', value: [input['record']] }] } : fieldsOf(input, 'dns');
  const domain = isOne ? 'author.example' : textOf(input, 'domain');
  const found = await engine.getDmarcRecord(domain, zoneOf(dns));
  const { response } = await evaluate({ header_from: `a@${domain}`, dns });
  // the name of the fault is the other product's
  const { error: _, ...asserted } = expected;
  return differences(asserted, {
    ...(found ? effective(found) : { record: null }),
    valid: response !== false && response.status.result !== 'none',
  });
};

export const dmarc: Family = { judges: { 'dmarc-rfc9989': evaluated, 'dmarc-alignment': alignment, 'dmarc-record': record } };
