import { type Entry, isGroup, type MailboxEntry, mailboxesOf, type Reading } from './address-reading';
import { peerReaders, type Reader, readOurs, readOurText, type Wish } from './address-readers';
import { type Case, differences, type Family, type Fields, fieldsOf, type Judge, listOf, octetsOf, textOf, textsOf } from './types';

/** How a suite's own program differs; settled once for all cases of the suite. */
interface Manner extends Omit<Wish, 'decodeWords' | 'kind' | 'commaInName'> {
  /** Go hands on the members of a group in place of the group. */
  readonly flatten?: boolean;
  /** email-addresses folds all white space of a name into single spaces. */
  readonly foldNames?: boolean;
}

const MANNERS: Readonly<Record<string, Manner>> = {
  'address-dovecot': { names: 'phraseOrComment', bareCommentOnly: 'last' },
  'address-emailaddresses': { names: 'phrase', foldNames: true, addressUnquoted: true },
  'address-go': { names: 'commentsInPlace', bareCommentOnly: 'first', flatten: true },
  'address-isemail': { names: 'phraseOrComment' },
  'address-jsmime': { names: 'commentsInPlace' },
  'address-nodemailer': { names: 'phraseOrComments', dropsAddressAsName: true },
  'address-python': { names: 'phrase' },
  'address-rspamd': { names: 'phraseOrComment', addressUnquoted: true },
  'address-stalwart': { names: 'commentsBehind', addressAsWritten: true },
};

function judgeBy(reader: Reader): Judge {
  return (given, suite) => {
    const manner = MANNERS[suite.suite] ?? { names: 'phraseOrComment' };
    const key = ['path', 'address'].find((name) => name in given.input) ?? 'header';
    const octets = octetsOf(given.input, key);
    // Stalwart's values end with their line end, which is no part of a value.
    const value = suite.suite === 'address-stalwart' ? octets.subarray(0, octets.at(-1) === 10 ? -1 : undefined) : octets;
    const reading = reader(value, {
      ...manner,
      decodeWords: given.input['decode_words'] !== false,
      kind: 'kind' in given.input ? textOf(given.input, 'kind') : 'list',
      commaInName: fieldsOf(given.input, 'options')['commaInDisplayName'] === true,
    });
    if (key === 'address') return judgeAddress(given.expected, reading);
    return key === 'path' ? judgePath(given.expected, reading) : judgeHeader(given, manner, reading);
  };
}

/** isemail: whether it is an address at all; its finer categories and diagnoses are its own. */
function judgeAddress(expected: Fields, reading: Reading): readonly string[] {
  const [only, ...more] = mailboxesOf(reading);
  const isAddress = reading.isValid && more.length === 0 && only !== undefined && reading.entries.every((entry) => !isGroup(entry));
  return differences({ isAddress: expected['category'] !== 'err' }, { isAddress });
}

/** An envelope path (RFC 5321 §4.1.2): one address without a name; `<>` is valid and empty. */
function judgePath(expected: Fields, reading: Reading): readonly string[] {
  const [only, ...more] = mailboxesOf(reading);
  const isOne = only !== undefined && more.length === 0 && only.name === null;
  const isEmpty = isOne && only.isEmptyPath;
  const read = {
    valid: isEmpty || (isOne && reading.isValid),
    address: only?.address ?? null,
    local: isEmpty ? null : (only?.local ?? null),
    domain: isEmpty ? null : (only?.domain ?? null),
  };
  return expected['valid'] === false ? differences({ valid: false }, read) : differences(expected, read);
}

function judgeHeader(given: Case, manner: Manner, reading: Reading): readonly string[] {
  const { expected } = given;
  const isOne = given.input['kind'] === 'one';
  const mailboxes = mailboxesOf(reading);
  if (expected['error'] === true) {
    const isRejected = !reading.isClean || (isOne && mailboxes.length !== 1);
    return isRejected ? [] : [`not rejected, read ${JSON.stringify(reading)}`];
  }
  const lines: string[] = [];
  const entries = manner.flatten ? mailboxes : reading.entries;
  if (typeof expected['count'] === 'number') lines.push(...differences({ count: expected['count'] }, { count: entries.length }));
  const wanted = listOf(expected, 'addresses');
  if (wanted) lines.push(...judgeEntries(wanted, entries, manner, given));
  // An obsolete form is a defect to Python and none to others, so only the clean and the broken are held to it.
  const defects = textsOf(expected, 'defects');
  if (defects?.length === 0 && !reading.isClean) lines.push('defects: expected none');
  if (defects?.includes('InvalidHeaderDefect') && reading.isClean) lines.push('defects: expected some');
  if ('invalid_syntax' in expected)
    lines.push(...differences({ invalid_syntax: expected['invalid_syntax'] }, { invalid_syntax: !reading.isValid }));
  return lines;
}

function judgeEntries(expected: readonly Fields[], read: readonly Entry[], manner: Manner, given: Case): string[] {
  // Stalwart: a group without a name holds what stands outside groups.
  const wanted = expected.flatMap((entry) => (entry['group'] === null ? (listOf(entry, 'members') ?? []) : [entry]));
  // A list of cases with a count names the entries it cares about, the count says how many there are.
  if (wanted.length !== read.length && !(given.expected['count'] === read.length)) {
    return [`entries: expected ${wanted.length}, read ${JSON.stringify(read)}`];
  }
  return wanted.flatMap((entry, index) => judgeEntry(entry, read[index], manner));
}

function judgeEntry(expected: Fields, read: Entry | undefined, manner: Manner): string[] {
  if (!read) return ['entry missing'];
  if ('group' in expected) {
    if (!isGroup(read)) return [`group: expected ${JSON.stringify(expected)}, read ${JSON.stringify(read)}`];
    const members = listOf(expected, 'members') ?? [];
    return [
      ...differences({ group: expected['group'] ?? '', members: members.length }, { group: read.group, members: read.members.length }),
      ...members.flatMap((member, index) => judgeEntry(member, read.members[index], manner)),
    ];
  }
  // email-addresses counts a group as an address with the group's name.
  if (isGroup(read)) return differences({ name: expected['name'] }, { name: read.group });
  return judgeMailbox(expected, read, manner);
}

function judgeMailbox(expected: Fields, read: MailboxEntry, manner: Manner): string[] {
  const lines: string[] = [];
  const fold = (name: unknown): unknown => (manner.foldNames && typeof name === 'string' ? name.replace(/\s+/g, ' ').trim() : name);
  for (const [key, value] of Object.entries(expected)) {
    if (key === 'name') lines.push(...differences({ name: fold(value ?? '') }, { name: fold(read.name ?? '') }));
    else if (key === 'domain') lines.push(...differences({ domain: String(value).toLowerCase() }, { domain: read.domain.toLowerCase() }));
    else if (key === 'route') lines.push(...differences({ route: value }, { route: read.route?.replace(/(?<=[^,])@/g, ',@') ?? null }));
    else if (key === 'address_contains')
      lines.push(...(textsOf(expected, key) ?? []).filter((part) => !read.address.includes(part)).map((part) => `address lacks ${part}`));
    else if (key === 'address_not_contains')
      lines.push(...(textsOf(expected, key) ?? []).filter((part) => read.address.includes(part)).map((part) => `address holds ${part}`));
    else if (key === 'address' || key === 'local') lines.push(...differences({ [key]: value ?? '' }, { [key]: read[key] }));
    else if (key === 'comment') lines.push(...differences({ comment: value ?? '' }, { comment: read.comments.join(' ') }));
    else lines.push(`unknown expectation ${key}`);
  }
  return lines;
}

export const addresses: Family = {
  judges: Object.fromEntries(Object.keys(MANNERS).map((suite) => [suite, judgeBy(suite === 'address-isemail' ? readOurText : readOurs)])),
  peers: Object.fromEntries(
    Object.keys(MANNERS).map((suite) => [
      suite,
      Object.fromEntries(Object.entries(peerReaders).map(([name, reader]) => [name, judgeBy(reader)])),
    ]),
  ),
};
