import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isSameOrganization, organizationalDomain, toAscii, toUnicode } from '../../../lib/identity';

const vectors = '../shared/conformance/psl-checkpublicsuffix.json';

describe('organizationalDomain', () => {
  it.each([
    ['a.b.example', 'b.example'],
    ['x.test', 'x.test'],
    ['bank.example', 'bank.example'],
    ['A.Mail.EXAMPLE.', 'mail.example'],
    ['www.bücher.co.uk', 'xn--bcher-kva.co.uk'],
    ['www.XN--BCHER-KVA.co.uk', 'xn--bcher-kva.co.uk'],
    ['shop.someone.github.io', 'someone.github.io'],
    ['mail.paypal\u3002com', 'paypal.com'],
    ['_dmarc.example.com', 'example.com'],
  ])('%s is registered as %s', (host, organization) => {
    expect(organizationalDomain(host)).toBe(organization);
  });

  it.each([
    '',
    '.',
    'localhost',
    'com',
    'co.uk',
    'github.io',
    '192.0.2.1',
    '[192.0.2.1]',
    '[IPv6:2001:db8::1]',
    'a..b.example',
    'a b.example',
    'x@y.example',
    'y.example:80',
    'y.example/x',
    'y%2eexample',
    `${'a.'.repeat(200)}example`,
    'a\u0000.example',
  ])('%j has no owner of its own', (host) => {
    expect(organizationalDomain(host)).toBeNull();
  });

  it('tells tenants of a shared platform apart', () => {
    expect(isSameOrganization('one.github.io', 'two.github.io')).toBe(false);
    expect(isSameOrganization('one.github.io', 'github.io')).toBe(false);
    expect(isSameOrganization('github.io', 'github.io')).toBe(true);
    expect(isSameOrganization('mail.bank.example', 'bank.example')).toBe(true);
  });

  it('two literals are no organisation', () => {
    expect(isSameOrganization('[192.0.2.1]', '[192.0.2.1]')).toBe(false);
  });
});

it.skipIf(!existsSync(vectors))('agrees with the test vectors of the Public Suffix List (skipped: ../shared is absent)', () => {
  const { cases }: { cases: { input: { domain: string }; expected: { registrable_domain: string | null } }[] } = JSON.parse(
    readFileSync(vectors, 'utf8'),
  );
  for (const { input, expected } of cases) {
    const wanted = expected.registrable_domain === null ? null : toAscii(expected.registrable_domain);
    expect({ ...input, found: organizationalDomain(input.domain) }).toEqual({ ...input, found: wanted });
  }
});

describe('IDNA', () => {
  it.each([
    ['xn--bcher-kva.example', 'bücher.example'],
    ['xn--l-7sba6dbr.example', 'раураl.example'],
    ['xn--b1aew.xn--p1ai', 'мвд.рф'],
    ['xn--fiqs8s', '中国'],
    ['xn--zca.example', 'ß.example'],
  ])('%s reads %s', (ascii, unicode) => {
    expect(toUnicode(ascii)).toBe(unicode);
    expect(toAscii(unicode)).toBe(ascii);
  });

  it.each([
    'xn--',
    'xn--a',
    'xn--99999999',
    'xn--\u00e4',
    'xn--ls8h-.example',
    'xn--bcher-kvb\u200b.example',
    `xn--${'z'.repeat(200)}`,
    'xn--paypal-',
  ])('%j does not decode and stays as it is', (label) => {
    expect(toUnicode(label)).toBe(label);
  });
});

describe('names whose last labels differ are told apart without reading them', () => {
  it.each([
    ['in any case', 'mx.B.Example', 'b.eXample'],
    ['with a final dot', 'mx.b.example.', 'b.example'],
    ['under a suffix of two labels', 'a.b.co.uk', 'c.b.co.uk'],
    ['in other full stops', 'mx。b。example', 'b.example'],
    ['beyond ASCII', 'mx.bücher.example', 'xn--bcher-kva.example'],
    ['under an ending beyond ASCII', 'mx.b.рф', 'b.xn--p1ai'],
    ['with what IDNA leaves out', 'b.exa\u00admple', 'b.example'],
  ])('and one organisation stays one: %s', (_, a, b) => {
    expect([isSameOrganization(a, b), isSameOrganization(b, a)]).toEqual([true, true]);
  });

  it.each([
    ['other endings', 'b.example', 'b.test'],
    ['other labels', 'mx.b.example', 'mx.c.example'],
    ['one inside the other', 'ab.example', 'b.example'],
    ['a name and its ending', 'example', 'b.example'],
    ['nothing', '', 'b.example'],
  ])('%s are not one', (_, a, b) => {
    expect([isSameOrganization(a, b), isSameOrganization(b, a)]).toEqual([false, false]);
  });
});
