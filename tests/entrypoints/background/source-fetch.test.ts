import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fetchForPage } from '../../../entrypoints/background/source-fetch';

const ORIGIN = 'https://mail.example';
const SOURCE = `${ORIGIN}/?_task=mail&_action=viewsource&_uid=1&_mbox=INBOX`;
const sender = { origin: ORIGIN, webmail: 'roundcube' };
const question = { webmail: 'roundcube', url: SOURCE, headers: {}, isWhole: false };
const fetched = vi.fn<typeof fetch>();

beforeEach(() => {
  fetched.mockReset().mockImplementation(() => Promise.resolve(new Response('From: a@b.example\r\n\r\n')));
  vi.stubGlobal('fetch', fetched);
});
afterEach(() => vi.unstubAllGlobals());

describe('a fetch for a page that may not fetch itself', () => {
  it('brings the source with the reader’s session', async () => {
    expect(await fetchForPage({ ...question, headers: { 'X-Roundcube-Request': 't' } }, sender)).toEqual({
      status: 200,
      bodyBase64: btoa('From: a@b.example\r\n\r\n'),
    });
    expect(fetched).toHaveBeenCalledWith(new URL(SOURCE), {
      headers: { 'X-Roundcube-Request': 't' },
      credentials: 'include',
      cache: 'no-store',
    });
  });

  it.each([
    ['another origin', { ...question, url: SOURCE.replace('mail.example', 'bank.example') }, sender],
    ['another port', { ...question, url: SOURCE.replace('mail.example', 'mail.example:8443') }, sender],
    ['an address that is no source route', { ...question, url: `${ORIGIN}/?_task=mail&_action=delete&_uid=1` }, sender],
    ['a broken address', { ...question, url: 'https://' }, sender],
    ['a header the webmail does not need', { ...question, headers: { Authorization: 'x' } }, sender],
    ['a webmail nobody knows', { ...question, webmail: 'nosuch' }, { ...sender, webmail: 'nosuch' }],
    ['another webmail than the one seen in that frame', question, { ...sender, webmail: 'maildev' }],
    ['a frame in which no webmail was seen', question, { ...sender, webmail: null }],
  ])('is refused for %s', async (_, asked, from) => {
    expect(await fetchForPage(asked, from)).toEqual({ refused: true });
    expect(fetched).not.toHaveBeenCalled();
  });

  it('is refused when the server sent it on to another origin', async () => {
    const elsewhere = Object.defineProperty(new Response('From: a@b.example'), 'url', { value: 'https://other.example/' });
    fetched.mockImplementation(() => Promise.resolve(elsewhere));
    expect(await fetchForPage(question, sender)).toEqual({ refused: true });
  });

  it('follows Gmail to the host that its downloads come from', async () => {
    const download = Object.defineProperty(new Response('From: a@b.example'), 'url', {
      value: 'https://mail-attachment.googleusercontent.com/attachment',
    });
    fetched.mockImplementation(() => Promise.resolve(download));
    const asked = { webmail: 'gmail', url: 'https://mail.google.com/mail/u/0/?view=att&th=1', headers: {}, isWhole: false };
    expect(await fetchForPage(asked, { origin: 'https://mail.google.com', webmail: 'gmail' })).toMatchObject({ status: 200 });
  });

  it('is refused, not broken, when the network fails', async () => {
    fetched.mockImplementation(() => Promise.reject(new TypeError('offline')));
    expect(await fetchForPage(question, sender)).toEqual({ refused: true });
  });
});
