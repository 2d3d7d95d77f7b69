import { describe, expect, it } from 'vitest';
import {
  type AddressDefect,
  type AddressList,
  isValidMailbox,
  type Mailbox,
  MAX_ADDRESSES,
  MAX_LIST_OCTETS,
  readAddressList,
  readAddressText,
  readHeaderBlock,
} from '../../../lib/message';
import { octets, stretch } from './octets';

/** The list of a From field whose value is given an octet a character. */
function listOf(value: string): AddressList {
  const [field] = readHeaderBlock(octets(`From: ${value}\r\n\r\n`)).fields;
  if (!field) throw new Error('no field');
  return readAddressList(field);
}

const brief = (mailbox: Mailbox): [string | null, string] => [mailbox.name, mailbox.address];
const all = (value: string): [string | null, string][] => listOf(value).mailboxes.map(brief);

function only(value: string): Mailbox {
  const [mailbox, ...more] = listOf(value).mailboxes;
  if (!mailbox || more.length > 0) throw new Error(`${more.length} more mailboxes`);
  return mailbox;
}

describe('readAddressList', () => {
  // RFC 5322 appendix A, verbatim
  it.each<[string, [string | null, string][]]>([
    ['John Doe <jdoe@machine.example>', [['John Doe', 'jdoe@machine.example']]],
    ['"Joe Q. Public" <john.q.public@example.com>', [['Joe Q. Public', 'john.q.public@example.com']]],
    [
      'Mary Smith <mary@x.test>, jdoe@example.org, Who? <one@y.test>',
      [
        ['Mary Smith', 'mary@x.test'],
        [null, 'jdoe@example.org'],
        ['Who?', 'one@y.test'],
      ],
    ],
    [
      '<boss@nil.test>, "Giant; \\"Big\\" Box" <sysservices@example.net>',
      [
        [null, 'boss@nil.test'],
        ['Giant; "Big" Box', 'sysservices@example.net'],
      ],
    ],
    ['Pete(A nice \\) chap) <pete(his account)@silly.test(his host)>', [['Pete', 'pete@silly.test']]],
    ['Joe Q. Public <john.q.public@example.com>', [['Joe Q. Public', 'john.q.public@example.com']]],
    [
      'Mary Smith <@node.test:mary@example.net>, , jdoe@test  . example',
      [
        ['Mary Smith', 'mary@example.net'],
        [null, 'jdoe@test.example'],
      ],
    ],
    ['John Doe <jdoe@machine(comment).  example>', [['John Doe', 'jdoe@machine.example']]],
  ])('RFC 5322 appendix A: %s', (value, expected) => {
    expect(all(value)).toEqual(expected);
    expect(listOf(value).mailboxes.every(isValidMailbox)).toBe(true);
  });

  it('a group has its members in the list and its place', () => {
    const list = listOf('A Group:Ed Jones <c@a.test>,joe@where.test,John <jdoe@one.test>;, x@y.test');
    expect(list.groups).toEqual([{ name: 'A Group', at: { start: 6, end: 13 }, first: 0, count: 3 }]);
    expect(list.mailboxes.map((mailbox) => mailbox.group)).toEqual(['A Group', 'A Group', 'A Group', null]);
    expect(list.defects).toEqual([]);
  });

  it('groups may be empty, unclosed and nested; the outermost counts', () => {
    expect(listOf('Undisclosed recipients:;')).toMatchObject({ mailboxes: [], groups: [{ count: 0 }], defects: [] });
    expect(listOf('g: a@b.example')).toMatchObject({ groups: [{ count: 1 }], defects: ['unclosed'] });
    expect(listOf('Undisclosed recipients:')).toMatchObject({ mailboxes: [], groups: [{ count: 0 }], defects: ['unclosed'] });
    const nested = listOf('a: b: c@d.example;; e@f.example');
    expect(nested.groups.map(({ name }) => name)).toEqual(['a']);
    expect(nested.mailboxes.map(({ group }) => group)).toEqual(['a', null]);
  });

  it('a group holds no other, so the first semicolon ends it', () => {
    const list = listOf('a: b: c@d.example;, e@f.example');
    expect(list.mailboxes.map(({ group }) => group)).toEqual(['a', null]);
    expect(list.defects).toEqual(['unquotedSpecials']);
  });

  it('nothing is an empty list', () => {
    expect(listOf('')).toEqual({ mailboxes: [], groups: [], defects: ['empty'], truncated: false });
    expect(listOf(',,(a comment),')).toMatchObject({ mailboxes: [], defects: ['empty'] });
    expect(listOf('g: a@b.example; (open').defects).toEqual(['unclosed']);
  });

  it('semicolons separate like commas', () => {
    expect(all('a@b.example; c@d.example')).toEqual([
      [null, 'a@b.example'],
      [null, 'c@d.example'],
    ]);
  });

  it('commas in a name outside quotes belong to the name', () => {
    expect(only('Doe, John, Dr. <j@d.example>')).toMatchObject({ name: 'Doe, John, Dr.', defects: ['unquotedSpecials'] });
    expect(all('Doe, John <j@d.example>, Roe, Jane <r@d.example>')).toEqual([
      ['Doe, John', 'j@d.example'],
      ['Roe, Jane', 'r@d.example'],
    ]);
    expect(all('Doe, John, j@d.example')).toEqual([
      ['Doe', ''],
      ['John', ''],
      [null, 'j@d.example'],
    ]);
  });

  it('so does a semicolon that ends no group', () => {
    expect(only('Parcel Desk;<j@d.example>')).toMatchObject({ name: 'Parcel Desk;', defects: ['unquotedSpecials'] });
    expect(all('Ann <a@d.example>; Parcel Desk; <j@d.example>')).toEqual([
      ['Ann', 'a@d.example'],
      ['Parcel Desk;', 'j@d.example'],
    ]);
  });

  it('an address before a comma never becomes part of a name, not even inside an encoded word', () => {
    expect(all('admin@bank.example, <x@attack.example>')).toEqual([
      [null, 'admin@bank.example'],
      [null, 'x@attack.example'],
    ]);
    const [first, second] = listOf('=?utf-8?b?PGFkbWluQGJhbmsuZXhhbXBsZT4=?=, <x@attack.example>').mailboxes;
    expect(first).toMatchObject({ name: '<admin@bank.example>', address: '', defects: ['noDomain', 'encodedWord'] });
    expect(second?.address).toBe('x@attack.example');
  });

  it('an address is unquoted where quoting adds nothing', () => {
    expect(only('"a.b"@c.example')).toMatchObject({ address: 'a.b@c.example', localPart: 'a.b', defects: ['quotedLocalPart'] });
    expect(only('"a b"@c.example')).toMatchObject({ address: '"a b"@c.example', localPart: 'a b' });
    expect(only('"a\\"b"@c.example')).toMatchObject({ address: '"a\\"b"@c.example', localPart: 'a"b' });
    expect(only('"x@bank.example"@attack.example')).toMatchObject({ localPart: 'x@bank.example', domain: 'attack.example' });
  });

  it('the address keeps its case, the domain is lower case', () => {
    expect(only('Ann@Example.ORG')).toMatchObject({ address: 'Ann@Example.ORG', localPart: 'Ann', domain: 'example.org' });
  });

  it('a domain literal is one domain, commas and colons in it too', () => {
    expect(only('a@[IPv6:2001:db8::1]')).toMatchObject({ domain: '[ipv6:2001:db8::1]', defects: [] });
    expect(all('a@[192.0.2.1], b@[oops, c@d.example')).toEqual([
      [null, 'a@[192.0.2.1]'],
      [null, 'b@[oops'],
      [null, 'c@d.example'],
    ]);
  });

  it.each<[string, AddressDefect[]]>([
    ['<>', ['empty', 'noDomain']],
    ['"Northbank <service@northbank.example>" <>', ['empty', 'noDomain']],
    ['<@a.example,@b.example:x@y.example>', ['route']],
    ['<@a.example:@b.example:x@y.example>', ['route']],
    ['<a@b@c.example>', ['secondAt', 'invalidLocalPart']],
    ['<user>', ['noDomain']],
    ['<@c.example>', ['noLocalPart']],
    ['<a@b.example>c@d.example', ['trailingText']],
    ['a@b.example c@d.example', ['trailingText']],
    ['Ann a@b.example', ['trailingText']],
    ['<a@b.example', ['unclosed']],
    ['"Ann <a@b.example>', ['noDomain', 'unclosed']],
    ['(Ann <a@b.example>', []],
    ['<a\\@b.example>', ['quotedPair', 'invalidLocalPart', 'noDomain']],
    ['Ann\\, Bob <a@b.example>', ['quotedPair', 'unquotedSpecials']],
    ['a\x01@b.example', ['invalidLocalPart', 'control']],
    ['"a\x01"@b.example', ['quotedLocalPart', 'control']],
    ['"a\0"@b.example', ['quotedLocalPart', 'control', 'forbiddenControl']],
    ['a@b\xff.example', ['notUtf8']],
    ['"a\\\0"@b.example', ['quotedLocalPart', 'quotedPair', 'control']],
    ['a@"b.example"', ['invalidDomain']],
    ['"=?utf-8?q?Ann?=" <a@b.example>', ['quotedWord']],
    ['Sales: Ann <a@b.example>', ['unquotedSpecials']],
    ['a@-b.example', ['invalidDomain']],
    ['a@b..example', ['invalidDomain']],
    ['a@b.example.', ['invalidDomain']],
    ['a@b/c.example', ['invalidDomain']],
    ['a@b\xe2\x80\x8b.example', ['invalidDomain']],
    ['a..b@c.example', ['invalidLocalPart']],
    ['"a"b@c.example', ['quotedLocalPart', 'invalidLocalPart']],
    ['<a b@c.example>', ['innerSpace', 'invalidLocalPart']],
    ['a(x)@b.example', ['comment', 'spacedAt']],
    ['a @ b.example', ['spacedAt']],
    ['a . b@c . example', ['obsolete']],
    ['=?utf-8?q?a?=@b.example', ['encodedWord']],
    ['=?utf-8?q?a=00?=@b.example', ['encodedWord', 'control']],
    ['a@x.example <b@y.example>', ['unquotedSpecials']],
    ['=?utf-8?q?a=0Ab?= <b@y.example>', ['control']],
    ['Ann <<a@b.example>>', ['secondAngle', 'trailingText']],
    ['Ann <a@b.example>', []],
    ['"a@b.example" <c@d.example>', []],
    ['(Ann) a@b.example', []],
    ['\xc3\xa9@\xc3\xbc.example', []],
  ])('%j has %j', (value, defects) => {
    expect(
      listOf(value)
        .mailboxes.flatMap((mailbox) => mailbox.defects)
        .toSorted(),
    ).toEqual(defects.toSorted());
  });

  it.each([
    '<a@b.example><c@d.example>',
    '<a@b.example>:<c@d.example>',
    '<a@b.example> "x" <c@d.example>',
    '<a@b.example>\\,<c@d.example>',
  ])('two addresses without a comma are two addresses, both marked: %s', (value) => {
    const { mailboxes } = listOf(value);
    expect(mailboxes.map((mailbox) => mailbox.address)).toEqual(['a@b.example', 'c@d.example']);
    expect(mailboxes.every((mailbox) => mailbox.defects.includes('secondAngle'))).toBe(true);
  });

  it('a bracket that is left open does not swallow the addresses behind it', () => {
    expect(all('Ann <a@b.example, Bob <c@d.example>')).toEqual([
      ['Ann', 'a@b.example'],
      ['Bob', 'c@d.example'],
    ]);
    expect(all('Ann <a@b.example; Bob <c@d.example>')).toEqual([
      ['Ann', 'a@b.example'],
      ['Bob', 'c@d.example'],
    ]);
    expect(listOf('g: Ann <a@b.example;').mailboxes).toMatchObject([{ address: 'a@b.example', group: 'g' }]);
    expect(all('<mailto:a@b.example?subject=x;y>')).toEqual([[null, 'mailto:a@b.example?subject=x;y']]);
  });

  it('a colon without semicolon begins a group where an address stands between it and the next name', () => {
    expect(listOf('Team: a@b.example, Ann <c@d.example>')).toMatchObject({
      groups: [{ name: 'Team', count: 2 }],
      mailboxes: [{ name: null }, { name: 'Ann' }],
    });
  });

  it('behind a route a missing bracket does not swallow the next address either', () => {
    expect(all('<@r.example:a@b.example, Ann <c@d.example>')).toEqual([
      [null, 'a@b.example'],
      ['Ann', 'c@d.example'],
    ]);
  });

  it('a route is kept apart from the address', () => {
    expect(only('<@a.example,@b.example:x@y.example>')).toMatchObject({ address: 'x@y.example', route: '@a.example,@b.example' });
  });

  it('octets that are no UTF-8 are marked where they stand', () => {
    const [ann, bob] = listOf('Ren\xe9 <a@b.example>, Bob <c@d.example>').mailboxes;
    expect(ann).toMatchObject({ name: 'René', defects: ['notUtf8'] });
    expect(bob?.defects).toEqual([]);
  });
});

describe('display names', () => {
  it.each<[string, string | null, string | null]>([
    // RFC 2047 §8
    ['=?US-ASCII?Q?Keith_Moore?= <moore@cs.utk.edu>', 'Keith Moore', '=?US-ASCII?Q?Keith_Moore?='],
    ['=?ISO-8859-1?Q?Andr=E9?= Pirard <PIRARD@vm1.ulg.ac.be>', 'André Pirard', '=?ISO-8859-1?Q?Andr=E9?= Pirard'],
    ['"=?utf-8?q?quoted?= too" <a@b.example>', 'quoted too', '"=?utf-8?q?quoted?= too"'],
    ['=?utf-8?q?a,b@c.example_<x>?= <a@b.example>', 'a,b@c.example <x>', '=?utf-8?q?a,b@c.example_<x>?='],
    ['=?utf-8?q?J=C3=B6?=  =?utf-8?q?rg?= Doe <a@b.example>', 'Jörg Doe', '=?utf-8?q?J=C3=B6?=  =?utf-8?q?rg?= Doe'],
    ['"  spaced  " <a@b.example>', '  spaced  ', '"  spaced  "'],
    ['  many \t words  <a@b.example>', 'many words', 'many \t words'],
    ['"" <a@b.example>', null, null],
    ['"a"b"c d" <a@b.example>', 'abc d', '"a"b"c d"'],
    ['Example :: Sales <a@b.example>', 'Example :: Sales', 'Example :: Sales'],
    ['a@b.example', null, null],
    ['<a@b.example> Ann', 'Ann', 'Ann'],
    ['Ann <a@b.example> of Example', 'Ann of Example', 'Ann'],
    ['Ann << a@b.example >>', 'Ann', 'Ann'],
    ['<<a@b.example>> > Ann', 'Ann', 'Ann'],
    ['a@b.example (Ann (of Example))', 'Ann (of Example)', null],
    ['a@b.example (=?utf-8?q?Ann?=)', 'Ann', null],
    ['Ann', 'Ann', 'Ann'],
    ['\xe5\xb1\xb1\xe7\x94\xb0 <a@b.example>', '山田', '山田'],
  ])('%j is shown as %j', (value, name, phrase) => {
    expect(only(value)).toMatchObject({ name, phrase });
  });

  it('comments are kept, decoded, and shown in place by clients that show them', () => {
    expect(only('John (=?utf-8?q?mid=64le?=) Doe <a@b.example> (last)')).toMatchObject({
      name: 'John Doe',
      nameWithComments: 'John (middle) Doe (last)',
      comments: ['middle', 'last'],
    });
    expect(only('<a@b.example> (Ann)')).toMatchObject({ name: 'Ann', nameWithComments: '(Ann)' });
    expect(only('(x@bank.example), <a@b.example>').comments).toEqual(['x@bank.example']);
  });

  it('a lone word beside a comment is a local address', () => {
    expect(only('root (Charlie Root)')).toMatchObject({ name: 'Charlie Root', address: 'root', domain: '', defects: ['noDomain'] });
  });
});

describe('places', () => {
  it('are those of the source, folding and 8-bit octets included', () => {
    const source = octets('X: y\r\nFrom: \xc3\xa9\xc3\xa9,\r\n z <a@b.example>,\r\n\t(c) d@e.example \r\n\r\n');
    const [, field] = readHeaderBlock(source).fields;
    const [first, second] = field ? readAddressList(field).mailboxes : [];
    expect(first && stretch(source, first.at)).toBe('\xc3\xa9\xc3\xa9,\r\n z <a@b.example>');
    expect(first && stretch(source, first.addressAt)).toBe('a@b.example');
    expect(second && stretch(source, second.at)).toBe('(c) d@e.example');
    expect(second && stretch(source, second.addressAt)).toBe('d@e.example');
  });

  it('of an address that is not there lie inside the mailbox', () => {
    expect(only('Ann <\r\n >')).toMatchObject({ at: { start: 6, end: 15 }, addressAt: { start: 11, end: 11 } });
    expect(only('Ann ')).toMatchObject({ at: { start: 6, end: 9 }, addressAt: { start: 9, end: 9 } });
  });

  it('of text that stands alone are places in that text', () => {
    const [mailbox] = readAddressText('é <a@b.example>').mailboxes;
    expect(mailbox).toMatchObject({ name: 'é', at: { start: 0, end: 15 }, addressAt: { start: 3, end: 14 } });
  });
});

describe('limits', () => {
  it('addresses beyond the limit are left unread and the limit is said', () => {
    const list = listOf(Array.from({ length: MAX_ADDRESSES + 1 }, (_, index) => `a${index}@b.example`).join(','));
    expect(list.mailboxes).toHaveLength(MAX_ADDRESSES);
    expect(list.truncated).toBe(true);
    expect(listOf('a@b.example').truncated).toBe(false);
  });

  it('of a field of megabytes the beginning is read and the limit is said', () => {
    const long = listOf(`${'Ann '.repeat(MAX_LIST_OCTETS / 4)}<a@b.example>`);
    expect(long.truncated).toBe(true);
    expect(long.mailboxes.map(({ address }) => address)).toEqual(['']);
    expect(listOf(`${'Ann '.repeat(1000)}<a@b.example>`)).toMatchObject({ truncated: false, mailboxes: [{ address: 'a@b.example' }] });
  });

  it('a name has at most fifty commas outside quotes', () => {
    expect(listOf(`${'a,'.repeat(50)}b <a@b.example>`).mailboxes).toHaveLength(1);
    expect(listOf(`${'a,'.repeat(51)}b <a@b.example>`).mailboxes).toHaveLength(51);
  });

  it('groups without members count too', () => {
    expect(listOf('g:;'.repeat(MAX_ADDRESSES + 1))).toMatchObject({ truncated: true });
  });

  it.each([
    ['nested comments', `${'('.repeat(100_000)}${')'.repeat(100_000)} <a@b.example>`],
    ['comments side by side', `${'()'.repeat(100_000)} <a@b.example>`],
    ['words', `${'a '.repeat(100_000)}<a@b.example>`],
    ['open brackets', `${'<'.repeat(100_000)}a@b.example>`],
  ])('an address behind a hundred thousand %s is found', (_, value) => {
    expect(only(value).address).toBe('a@b.example');
  });
});
