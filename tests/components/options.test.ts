import { describe, expect, test } from 'vitest';
import { addressOf, domainOf, hostOfOrigin, originOf, withContact } from '../../components/options/entries';
import { askedOrigin, webmailRows } from '../../entrypoints/options/webmails';

describe('a webmail address', () => {
  test.each([
    ['webmail.example', 'https://webmail.example/*'],
    ['https://Mail.Example.org/roundcube/?_task=mail', 'https://mail.example.org/*'],
    ['webmail.example:8443/x', 'https://webmail.example/*'],
    ['https://user:pass@webmail.example/', 'https://webmail.example/*'],
    ['  webmail.example  ', 'https://webmail.example/*'],
    ['bücher.example', 'https://xn--bcher-kva.example/*'],
  ])('%s asks for %s alone', (typed, origin) => {
    expect(originOf(typed)).toMatchObject({ origin });
  });

  test.each(['*.example.org', 'https://*/*', '', 'mail', 'javascript://x.example/%0a', 'file:///etc/passwd', '<all_urls>', 'a b.example'])(
    '%s asks for nothing',
    (typed) => {
      expect(originOf(typed)).toEqual({ problem: 'notAnAddress' });
    },
  );

  test('http is refused, whatever the host', () => {
    expect(originOf('http://webmail.example')).toEqual({ problem: 'notSecure' });
  });
});

describe('the address that the popup hands over', () => {
  test('must be one host', () => {
    expect(askedOrigin(`#allow=${encodeURIComponent('https://webmail.example/*')}`)).toBe('https://webmail.example/*');
    for (const hash of ['', '#allow=', '#allow=https%3A%2F%2F*%2F*', '#allow=%3Call_urls%3E', '#privacy'])
      expect(askedOrigin(hash)).toBeNull();
  });
});

describe('the list of webmails', () => {
  const gmail = 'https://mail.google.com/*';
  const own = 'https://webmail.example/*';

  test('names what is part of the extension, what was allowed, and the program recognised there', () => {
    const rows = webmailRows({ allowed: [gmail, own], switchedOff: [], webmails: [{ origin: own, webmail: 'roundcube' }] });
    expect(rows).toEqual([
      { origin: gmail, host: 'mail.google.com', isAllowed: true, isBuiltIn: true, program: null },
      { origin: own, host: 'webmail.example', isAllowed: true, isBuiltIn: false, program: 'Roundcube' },
    ]);
  });

  test('keeps a switch that was just moved, and what Firefox may refuse from the start', () => {
    const rows = webmailRows({ allowed: [], switchedOff: [own, own], webmails: [] });
    expect(rows.map(({ host, isAllowed }) => [host, isAllowed])).toEqual([
      ['mail.google.com', false],
      ['webmail.example', false],
    ]);
  });

  test('leaves out patterns that are no single host', () => {
    expect(webmailRows({ allowed: ['https://*/*', '<all_urls>', 'http://127.0.0.1/*'], switchedOff: [], webmails: [] })).toHaveLength(1);
    expect(hostOfOrigin('https://*/*')).toBeNull();
  });
});

describe('a domain', () => {
  test.each([
    ['Example.ORG', 'example.org'],
    ['someone@example.org', 'example.org'],
    ['https://example.org/path', 'example.org'],
    ['example.org.', 'example.org'],
    ['bücher.example', 'bücher.example'],
  ])('%s is read as %s', (typed, domain) => {
    expect(domainOf(typed)).toBe(domain);
  });

  test.each(['', 'org', '@', 'exa mple.org', 'a..b', '-a.example', `${'a'.repeat(64)}.example`])('%s is none', (typed) => {
    expect(domainOf(typed)).toBeNull();
  });
});

describe('a person', () => {
  test.each([
    [' Lena@Hartmann.Example ', 'Lena@hartmann.example'],
    ['lena', null],
    ['@hartmann.example', null],
    ['le na@hartmann.example', null],
  ])('%s has the address %s', (typed, address) => {
    expect(addressOf(typed)).toBe(address);
  });

  test('a second address joins the person of the same name', () => {
    const one = withContact([], { name: 'Lena Hartmann', addresses: ['lena@hartmann.example'], vip: false });
    const two = withContact(one, { name: 'lena hartmann', addresses: ['l@work.example', 'lena@hartmann.example'], vip: true });
    expect(two).toEqual([{ name: 'Lena Hartmann', addresses: ['lena@hartmann.example', 'l@work.example'], vip: true }]);
  });
});
