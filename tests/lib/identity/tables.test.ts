import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { brandOwns, isDisposable, isFreemail, isSameOwner, ownersOf, sendingService, skeleton } from '../../../lib/identity';
import { namesIn, tableOf } from '../../../lib/identity/tables';

describe('skeletons', () => {
  it.each([
    ['раураl', 'paypal'],
    ['ΡΑΥΡΑL', 'PAYPAL'],
    ['ⅿ', 'rn'],
    ['m', 'rn'],
    ['pay\u200bpal', 'paypal'],
    ['\u0301e', '\u0301e'],
    ['é', 'e\u0301'],
  ])('%j looks like %j', (seen, meant) => {
    expect(skeleton(seen)).toBe(skeleton(meant));
  });

  it('a lone surrogate stands for itself', () => {
    expect(skeleton('\ud800a')).toBe('\ud800a');
  });

  const source = '../shared/data/unicode/confusables.txt';
  it.skipIf(!existsSync(source))('every mapping of Unicode 17 is there (skipped: ../shared is absent)', () => {
    let count = 0;
    for (const line of readFileSync(source, 'utf8').split('\n')) {
      const [from, to] = line
        .replace('\ufeff', '')
        .split(';')
        .map((part) => part.trim());
      if (from === undefined || to === undefined || from.startsWith('#')) continue;
      const text = (codes: string) => String.fromCodePoint(...codes.split(' ').map((code) => Number.parseInt(code, 16)));
      count++;
      if (/\p{Default_Ignorable_Code_Point}/u.test(text(from)) || text(from).normalize('NFD') !== text(from)) continue;
      expect({ from, looksLike: skeleton(text(from)) }).toEqual({ from, looksLike: text(to).normalize('NFD') });
    }
    expect(count).toBe(6565);
  });
});

describe('lists', () => {
  it('an ending stands before the labels that have it', () => {
    const table = tableOf('.co.uk amber .com amber apple\n.de birch', '=\n.com aspen');
    expect(namesIn('.co.uk amber .com amber apple\n=\n.de birch')).toEqual(['amber.co.uk', 'amber.com', 'apple.com', 'birch.de']);
    for (const name of ['amber.co.uk', 'apple.com', 'aspen.com', 'birch.de']) expect(table.has(name)).toBe(true);
    for (const name of ['apple.co.uk', 'birch.com', 'amber', '.com', '=', '']) expect(table.has(name)).toBe(false);
    expect(['aspen', 'birch'].map((label) => table.hasLabel(label))).toEqual([true, true]);
    expect(['asp', 'com', '.com', 'amber apple', '='].map((label) => table.hasLabel(label))).toEqual([false, false, false, false, false]);
  });

  it('free mail is the very domain, not what stands below it', () => {
    expect(isFreemail('gmail.com')).toBe(true);
    expect(isFreemail('GMX.de')).toBe(true);
    expect(isFreemail('mail.yahoo.com')).toBe(false);
    expect(isFreemail('mail.co')).toBe(false);
    expect(isFreemail('')).toBe(false);
  });

  it('a throw-away mailbox may stand below its service', () => {
    expect(isDisposable('mailinator.net')).toBe(true);
    expect(isDisposable('x.mailinator.net')).toBe(true);
    expect(isDisposable(`${'x.'.repeat(100)}mailinator.net`)).toBe(true);
    expect(isDisposable('gmail.com')).toBe(false);
  });

  it.each([
    ['em123.sendgrid.net', 'esp', null],
    ['acme.zendesk.com', 'via', 'tenant'],
    ['comments.docs.google.com', 'via', 'userNamed'],
    ['privaterelay.appleid.com', 'forwarder', null],
    ['acme.onmicrosoft.com', 'sharedHost', null],
  ])('%s: %s', (domain, kind, style) => {
    expect(sendingService(domain)).toMatchObject({ kind, style });
  });

  it('other domains are no service', () => {
    expect(sendingService('bank.example')).toBeNull();
    expect(sendingService('notsendgrid.net')).toBeNull();
    expect(sendingService('com')).toBeNull();
  });

  it('two domains of one brand have one owner', () => {
    expect(isSameOwner('amazon.de', 'mail.amazon.com')).toBe(true);
    expect(isSameOwner('gmail.com', 'googlemail.com')).toBe(true);
    expect(isSameOwner('amazon.de', 'paypal.com')).toBe(false);
    expect(isSameOwner('a.example', 'b.example')).toBe(false);
  });

  it('what anybody gets from a brand is not the brand’s', () => {
    expect(isSameOwner('hotmail.com', 'x41q7.onmicrosoft.com')).toBe(false);
    expect(isSameOwner('gmail.com', 'google.com')).toBe(false);
    expect(isSameOwner('x41q7.onmicrosoft.com', 'microsoft.com')).toBe(false);
  });

  it('a brand owns its domains, what stands below them and its top-level domain', () => {
    const [paypal] = ownersOf('paypal.com');
    const [microsoft] = ownersOf('microsoft.com');
    if (!paypal || !microsoft) throw new Error('the brands are missing');
    expect(brandOwns(paypal, 'mail.paypal.com')).toBe(true);
    expect(brandOwns(paypal, 'paypal.com.k2hs.top')).toBe(false);
    expect(brandOwns(microsoft, 'teams.mail.microsoft')).toBe(true);
    expect(brandOwns(microsoft, 'paypal.com')).toBe(false);
    expect(ownersOf('tax.service.gov.uk').map(({ name }) => name)).toEqual(['HMRC']);
    expect(ownersOf('other.service.gov.uk')).toEqual([]);
  });
});

describe('the data files', () => {
  const folder = 'lib/identity/data';
  const files = readdirSync(folder).map((name) => readFileSync(`${folder}/${name}`, 'utf8'));

  it('take at most 250 KB of the extension', () => {
    expect(files.reduce((sum, text) => sum + gzipSync(text).length, 0)).toBeLessThan(250_000);
  });

  it('say where they come from and when', () => {
    for (const text of files) {
      expect(text).toMatch(/Sources?(?: as in| of this|:)/);
      expect(text).toMatch(/Snapshot \d{4}-\d{2}-\d{2}/);
    }
  });
});
