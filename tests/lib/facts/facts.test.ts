import { describe, expect, it } from 'vitest';
import { createFacts } from '../../../lib/facts';
import { emptyProfile } from '../../../lib/reader';
import { factsOf, forwarded, raw, READER, reader, stranger, write } from '../checks/letter';

describe('facts', () => {
  it('are computed once for a message', () => {
    const facts = factsOf({});
    expect(facts.block).toBe(facts.block);
    expect(facts.claims).toBe(facts.claims);
  });
  it('of two messages are apart', () => {
    expect(factsOf({ from: 'Ann <ann@firm.example>' }).from.domain).toBe('firm.example');
    expect(factsOf({ from: 'Ole <ole@other.example>' }).from.domain).toBe('other.example');
  });
  it('survive an empty source', () => {
    const { from, proof, chain, subject, reversePath } = createFacts({
      raw: raw(new Uint8Array()),
      profile: emptyProfile,
      now: 0,
      rechecked: null,
    });
    expect([from.author, proof.state, chain.hops.length, subject, reversePath.kind]).toEqual([null, 'unknown', 0, null, 'unknown']);
  });
});

describe('who received it', () => {
  it.each([
    ['what is given for the message', { receiver: 'gmail' }, null, ['gmail', 'given']],
    ['else the profile’s provider', { receiver: 'auto' }, 'gmail', ['gmail', 'profile']],
    ['else the fields on top', { receiver: 'auto' }, null, ['gmail', 'derived']],
  ] as const)('%s', (_rule, change, provider, expected) => {
    const { receiver } = createFacts({ raw: raw(write(), change), profile: { ...emptyProfile, provider }, now: 0, rechecked: null });
    expect([receiver.id, receiver.how]).toEqual(expected);
  });
});

describe('From', () => {
  it('has one domain while all authors share an organisation', () => {
    expect(factsOf({ from: 'Ann <ann@firm.example>, Ole <ole@mail.firm.example>' }).from.organization).toBe('firm.example');
    expect(factsOf({ from: 'Ann <ann@firm.example>, Ole <ole@other.example>' }).from.domain).toBeNull();
  });
  it.each([
    ['spaceBeforeColon', ['From : <service@northwind.example>'], []],
    ['foreignOctet', ['From\u00ff: <service@northwind.example>'], []],
    ['indented', [], ['X-Note: a\r\n From: <service@northwind.example>']],
  ] as const)('a hidden one is found: %s', (how, extra, below) => {
    expect(factsOf({ extra, below }).from.hidden.map((hidden) => hidden.how)).toEqual([how]);
  });
});

describe('the reverse-path', () => {
  it.each([
    ['an address', 'bounce@firm.example', 'address', 'firm.example'],
    ['the null path', '', 'null', null],
    ['an open comment', '(x@firm.example', 'malformed', 'firm.example'],
    ['a route', '@a.example,@b.example:x@c.example', 'malformed', 'c.example'],
    ['a quoted local part is allowed', '"ann lee"@firm.example', 'address', 'firm.example'],
  ] as const)('%s', (_rule, path, kind, domain) => {
    expect(factsOf({ path }).reversePath).toMatchObject({ kind, domain });
  });
});

describe('the reader', () => {
  it('is whom the receiver delivered to, where no profile tells', () => {
    const { ownAddresses, ownDomains } = factsOf({}, emptyProfile);
    expect([ownAddresses, ownDomains]).toEqual([[READER], ['home.example']]);
  });
  it('cannot be named by the sender', () => {
    const { ownAddresses, ownDomains } = factsOf({ extra: ['Delivered-To: someone@bank.example'] }, emptyProfile);
    expect([ownAddresses, ownDomains]).toEqual([[READER], ['home.example']]);
  });
  it.each([
    ['addressed to the reader', {}, 'reader'],
    ['forwarded by the addressee’s own server', forwarded, 'forwarded'],
    ['to somebody else by strangers', { ...stranger, to: 'me@trap.example' }, 'elsewhere'],
    ['a blind copy', { to: 'undisclosed-recipients:;' }, 'unknown'],
    ['to the sender itself', { to: 'ann@firm.example' }, 'unknown'],
  ] as const)('%s', (_rule, letter, addressing) => {
    expect(factsOf(letter).addressing).toBe(addressing);
  });
});

describe('what a name claims', () => {
  it.each([
    ['an organisation the reader deals with', 'Northwind Bank', 'northwind.example'],
    ['its name in several words', 'The North Wind', 'northwind.example'],
    ['a part of a word is no name', 'Northwinders', null],
    ['letter by letter', 'N o r t h  W i n d', 'northwind.example'],
    ['in letters of another dress', '=?utf-8?B?8J2XofCdl7zwnZe/8J2YgfCdl7XwnZiE8J2XtvCdl7vwnZex?=', 'northwind.example'],
    ['initials before another name are none of it', 'N. O. R. Thwindmill', null],
  ] as const)('%s', (_rule, name, organization) => {
    expect(factsOf({ from: `${name} <x@firm.example>` }).claims.organization).toBe(organization);
  });
  it('a colleague at the reader’s own proven domain is who the name says', () => {
    expect(factsOf({ from: 'Ines Duarte <other@home.example>' }).claims.contact).toBeNull();
    expect(factsOf({ ...stranger, from: 'Ines Duarte <other@home.example>', dmarc: 'fail (p=NONE)' }, reader).claims.contact?.name).toBe(
      'Ines Duarte',
    );
  });
});

it('age is by the receiver’s clock', () => {
  expect(factsOf({ date: 'Thu, 05 Mar 2009 10:00:00 +0000' }).legacy.isLegacy).toBe(false);
  expect(factsOf({ arrival: 'Thu, 05 Mar 2009 10:00:00 +0000' }).legacy).toMatchObject({ isLegacy: true, year: 2009 });
});

it('what is learnt of a message later does not have it read again', () => {
  const read = createFacts({ raw: raw(write()), profile: emptyProfile, now: 0, rechecked: null });
  const { block, from, chain, results } = read;
  const known = read.knowing({ rechecked: null, remembered: null });
  expect(known).not.toBe(read);
  expect([known.block, known.from, known.chain, known.results]).toEqual([block, from, chain, results]);
  expect(known.block).toBe(block);
});
