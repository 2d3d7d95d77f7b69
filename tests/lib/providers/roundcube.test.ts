// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { roundcube } from '../../../lib/providers/roundcube';
import type { OpenMessage } from '../../../lib/providers';
import { pageOf, savedBytes, savedPage } from './page';

const PREVIEW = 'https://mail.example/webmail/?_task=mail&_caps=pdf%3D1&_uid=20&_mbox=INBOX&_framed=1&_action=preview';
const SHOW = 'https://mail.example/webmail/?_task=mail&_uid=20&_mbox=INBOX&_action=show';
const DAY = '2026-11-24';

function only(page: Document): OpenMessage {
  const { messages } = roundcube.openMessages(page);
  const [message] = messages;
  if (!message || messages.length !== 1) throw new Error(`${messages.length} messages`);
  return message;
}

const pages = [
  ['elastic', 'preview', PREVIEW],
  ['elastic', 'show', SHOW],
  ['larry', 'preview', PREVIEW],
  ['classic', 'preview', PREVIEW],
] as const;

describe.each(pages)('Roundcube %s, %s', (skin, kind, address) => {
  const page = savedPage(`roundcube-1.6.5-${skin}-${kind}-${DAY}`, address);

  it('is recognised by its page, whatever its host', () => {
    expect(roundcube.recognise(page)).toBe(true);
  });

  it('tells sender, subject and date of the open message', () => {
    expect(only(page)).toMatchObject({
      id: 'INBOX/20',
      shown: { name: null, address: 'x@evil.test' },
      subject: 'Security notice',
      date: 'Today 02:23',
    });
  });

  it('puts the banner between header and body, outside the body', () => {
    const { place } = only(page);
    expect(place?.before).toHaveProperty('id', 'message-objects');
    expect(place?.parent.closest('#messagebody')).toBeNull();
    expect(place?.isInset).toBe(skin !== 'elastic');
  });

  it('asks for the exact octets first, with the token of the page', () => {
    const [save, byHeader, view, headers] = roundcube.sourceRoutes(only(page), page);
    expect(save).toMatchObject({ id: 'roundcube.save', fidelity: { headersExact: true, bodyExact: true } });
    expect(save?.url).toBe(
      'https://mail.example/webmail/?_task=mail&_action=viewsource&_uid=20&_mbox=INBOX&_save=1&_token=t0kenOfTheSession',
    );
    expect(byHeader?.headers).toEqual({ 'X-Roundcube-Request': 't0kenOfTheSession' });
    expect(byHeader?.url).not.toContain('t0kenOfTheSession');
    expect(view).toMatchObject({ id: 'roundcube.view', fidelity: { bodyExact: false } });
    expect(headers).toMatchObject({ id: 'roundcube.headers', completeness: 'headers' });
  });
});

describe('Roundcube', () => {
  const elastic = () => savedPage(`roundcube-1.6.5-elastic-preview-${DAY}`, PREVIEW);

  it('is not seen in a page that only talks of it', () => {
    expect(roundcube.recognise(pageOf('<p>rcmail.set_env({})</p>', PREVIEW))).toBe(false);
    const quoted = '<div id="messagebody"><script>rcmail.set_env({"request_token":"a"})</script></div>';
    expect(roundcube.recognise(pageOf(quoted, PREVIEW))).toBe(false);
  });

  it('has no open message in the list, and none while one is written', () => {
    const list = savedPage(`roundcube-1.6.5-elastic-list-${DAY}`, 'https://mail.example/?_task=mail&_mbox=INBOX');
    expect(roundcube.recognise(list)).toBe(true);
    expect(roundcube.openMessages(list)).toEqual({ messages: [], missing: null });
    const compose = savedPage(`roundcube-1.6.5-elastic-list-${DAY}`, 'https://mail.example/?_task=mail&_action=compose&_uid=20');
    expect(roundcube.openMessages(compose).messages).toEqual([]);
  });

  it('names the part that is missing when a message is open in a page of another build', () => {
    const page = pageOf('<script>rcmail.set_env({})</script><main></main>', SHOW);
    expect(roundcube.openMessages(page)).toEqual({ messages: [], missing: { id: 'INBOX/20', part: 'roundcube.messageBody' } });
  });

  it('reads nothing from the message body', () => {
    const page = elastic();
    for (const own of page.querySelectorAll('td.header.from, .header-summary, .subject, td.header.date')) own.remove();
    const body = page.querySelector('#messagebody');
    body?.insertAdjacentHTML(
      'afterbegin',
      '<table><tr><td class="header from"><span class="adr"><a class="rcmContactAddress" title="service@bank.test">Bank</a></span></td><td class="header subject">Fake</td><td class="header date">Now</td></tr></table>',
    );
    expect(only(page)).toMatchObject({ shown: null, subject: null, date: null });
  });

  it('shows a name beside the address, and an unlinked sender as it stands', () => {
    const named = elastic();
    for (const link of named.querySelectorAll('a.rcmContactAddress')) link.textContent = 'Ann  Adams';
    expect(only(named).shown).toEqual({ name: 'Ann Adams', address: 'x@evil.test' });
    const unlinked = elastic();
    for (const summary of unlinked.querySelectorAll('.header-summary')) summary.remove();
    for (const cell of unlinked.querySelectorAll('td.header.from')) cell.textContent = 'undisclosed';
    expect(only(unlinked).shown).toEqual({ name: 'undisclosed', address: null });
  });

  it('asks for an attached message by its own number', () => {
    const page = savedPage(`roundcube-1.6.5-elastic-show-${DAY}`, SHOW.replace('_uid=20', '_uid=17.2'));
    expect(only(page).id).toBe('INBOX/17.2');
    expect(roundcube.sourceRoutes(only(page), page)[0]?.url).toContain('_uid=17.2');
  });

  it('keeps folder names of any script whole in the address', () => {
    const page = savedPage(`roundcube-1.6.5-elastic-show-${DAY}`, SHOW.replace('INBOX', encodeURIComponent('Entwürfe/A&B')));
    const url = new URL(roundcube.sourceRoutes(only(page), page)[0]?.url ?? '');
    expect(url.searchParams.get('_mbox')).toBe('Entwürfe/A&B');
  });

  it('takes no token out of the values that a mail put into the page', () => {
    const script = `rcmail.set_env(${JSON.stringify({ sender: '"request_token":"stolen" <a@b.example>', request_token: 'mine' })});`;
    const page = pageOf(`<script>${script}</script><div id="messagebody"></div>`, SHOW);
    expect(roundcube.sourceRoutes(only(page), page)[0]?.url).toContain('_token=mine');
  });

  it('does without a token where the page has none', () => {
    const page = pageOf('<script>rcmail.set_env({})</script><div id="messagebody"></div>', SHOW);
    expect(roundcube.sourceRoutes(only(page), page).map(({ id }) => id)).toEqual(['roundcube.view', 'roundcube.headers']);
  });

  it('rebuilds the header block from the headers page', () => {
    const page = elastic();
    const route = roundcube.sourceRoutes(only(page), page).find(({ id }) => id === 'roundcube.headers');
    const block = new TextDecoder().decode(route?.unwrap?.(savedBytes(`roundcube-1.6.5-headers-${DAY}.html`)) ?? undefined);
    expect(block.split('\r\n').slice(0, 2)).toEqual(['Return-Path: <x@evil.test>', 'X-Original-To: alice@lab.test']);
    expect(block).toContain('\r\nFrom: "service@bank.test" <x@evil.test>\r\n');
    expect(block).toMatch(/mx\.lab\.test;\r\n {4}dkim=pass /u);
    expect(block.endsWith('\r\n\r\n')).toBe(true);
    expect(route?.unwrap?.(new TextEncoder().encode('<html>login</html>'))).toBeNull();
  });

  it('lets the background fetch its source routes and nothing else', () => {
    const page = elastic();
    for (const { url } of roundcube.sourceRoutes(only(page), page)) expect(roundcube.isSourceUrl(new URL(url))).toBe(true);
    for (const query of [
      '_task=mail&_action=delete&_uid=1',
      '_task=settings&_action=viewsource&_uid=1',
      '_task=mail&_action=viewsource',
      '',
    ])
      expect(roundcube.isSourceUrl(new URL(`https://mail.example/?${query}`))).toBe(false);
  });

  it('knows the account that is signed in and the login page', () => {
    expect(roundcube.account(elastic())).toBe('alice@lab.test');
    expect(roundcube.account(pageOf('<script>rcmail.set_env({"username":"alice"})</script>', SHOW))).toBeNull();
    expect(roundcube.isLoginPage('<form><input id="rcmloginuser"></form>')).toBe(true);
    expect(roundcube.isLoginPage('<html>')).toBe(false);
  });
});
