// @vitest-environment jsdom
import { beforeAll, describe, expect, it } from 'vitest';
import { gmail } from '../../../lib/providers/gmail';
import { pageOf, savedPage } from './page';

const ADDRESS = 'https://mail.google.com/mail/u/1/#inbox/FMfcgzQ';
const saved = (address = ADDRESS) => savedPage('gmail-by-facts-2026', address);
const open = (page: Document) => gmail.openMessages(page).messages;
const bytes = (text: string) => new TextEncoder().encode(text);

beforeAll(() => {
  // jsdom lays nothing out: drawn is what stands in no hidden element
  Element.prototype.getClientRects = function (this: Element) {
    const boxes = this.closest('[style*="display:none"]') ? [] : [new DOMRect(0, 0, 1, 1)];
    return Object.assign(boxes, { item: (index: number) => boxes[index] ?? null });
  };
});

describe('Gmail', () => {
  it('is its host and its mail pages', () => {
    expect(gmail.recognise(saved())).toBe(true);
    expect(gmail.recognise(saved('https://mail.google.com/chat/u/0/'))).toBe(false);
    expect(gmail.recognise(saved('https://mail.google.com.evil.example/mail/u/0/'))).toBe(false);
  });

  it('lists every expanded message of the conversation on screen, and no folded or earlier one', () => {
    expect(open(saved()).map(({ id }) => id)).toEqual(['msg-f:1848209990114451202', 'msg-a:r-5566']);
  });

  it('takes sender, date and subject from the header, never from the body', () => {
    expect(open(saved())[0]).toMatchObject({
      shown: { name: 'Ann Adams', address: 'ann@a.example' },
      date: 'Nov 3, 2026, 10:08 AM',
      subject: 'Quarterly figures',
    });
    expect(open(saved())[1]?.shown).toEqual({ name: 'me', address: 'reader@mailbox.example' });
  });

  it('puts each banner right before its own body', () => {
    for (const { place } of open(saved())) {
      expect(place?.before).toHaveProperty('className', 'ii gt');
      expect(place?.parent.closest('.ii')).toBeNull();
    }
  });

  it('names the part that is missing when a message has no id', () => {
    const page = pageOf('<div class="adn"><div class="ii">x</div></div>', ADDRESS);
    expect(gmail.openMessages(page)).toMatchObject({ messages: [], missing: { part: 'gmail.messageId' } });
    const thread = pageOf('<h2 class="hP">Subject</h2><div class="redesigned"></div>', ADDRESS);
    expect(gmail.openMessages(thread).missing?.part).toBe('gmail.message');
    const inbox = pageOf('<div class="list"></div>', ADDRESS);
    expect(gmail.openMessages(inbox)).toEqual({ messages: [], missing: null });
  });

  it('refuses ids that are none', () => {
    const page = pageOf('<div class="adn" data-message-id="#msg-f:1&view=x"><div class="ii">x</div></div>', ADDRESS);
    expect(open(page)).toEqual([]);
  });

  const routesOf = (page: Document, place: number) => {
    const message = open(page)[place];
    if (!message) throw new Error('no message');
    return gmail.sourceRoutes(message, page);
  };

  it('downloads received mail by its number in hexadecimal, then by its name, then reads the source page', () => {
    const routes = routesOf(saved(), 0);
    expect(routes.map(({ id }) => id)).toEqual([
      'gmail.downloadByLegacyId',
      'gmail.download',
      'gmail.original',
      'gmail.originalByLegacyId',
    ]);
    expect(routes[0]?.url).toMatch(
      /^https:\/\/mail\.google\.com\/mail\/u\/1\/\?view=att&th=19a629319b199f02&attid=0&disp=comp&safe=1&zw&t=/u,
    );
    expect(routes[1]?.url).toContain('permmsgid=msg-f:1848209990114451202&');
    expect(routes[2]?.url).toBe('https://mail.google.com/mail/u/1/?ik=0123456789&view=om&permmsgid=msg-f:1848209990114451202');
    expect(routes.map(({ fidelity }) => fidelity.bodyExact)).toEqual([true, true, false, false]);
  });

  it('asks for sent mail by the older id of its container, since its name is no number', () => {
    expect(routesOf(saved(), 1)[0]?.url).toContain('th=19a629319b199f04');
    expect(routesOf(saved(), 1)[1]?.url).toContain('permmsgid=msg-a:r-5566');
  });

  it.each([
    ['/mail/u/0/', '/mail/u/0/'],
    ['/mail/u/12/popout', '/mail/u/12/'],
    ['/mail/b/AEoRXR/u/0/', '/mail/b/AEoRXR/u/0/'],
    ['/mail/u/0/d/AEoRXR/', '/mail/u/0/d/AEoRXR/'],
    ['/mail/', '/mail/'],
  ])('stays in the account that is shown: %s', (path, base) => {
    const page = saved(`https://mail.google.com${path}#inbox`);
    expect(new URL(routesOf(page, 0)[0]?.url ?? '').pathname).toBe(base);
  });

  it('reads the account from the start of the page, past values of every kind', () => {
    expect(gmail.account(saved())).toBe('reader@mailbox.example');
    expect(gmail.account(pageOf('<script>var GLOBALS=[1,2];</script>', ADDRESS))).toBeNull();
    expect(gmail.account(pageOf('<p>GLOBALS=["a"]</p>', ADDRESS))).toBeNull();
  });

  it('cuts the source out of the source page and decodes it', () => {
    const original = routesOf(saved(), 0).find(({ id }) => id === 'gmail.original');
    const page = `<html><pre class="raw_message_text" id="raw_message_text">From: &quot;A&#39;s&quot; &lt;a@b.example&gt;\r\nSubject: 1 &amp;lt; 2\r\n\r\n&#1057; &#x431;</pre><p>More</p>`;
    expect(new TextDecoder().decode(original?.unwrap?.(bytes(page)) ?? undefined)).toBe(
      'From: "A\'s" <a@b.example>\r\nSubject: 1 &lt; 2\r\n\r\n\u0421 \u0431',
    );
    expect(original?.unwrap?.(bytes('<html>Sign in</html>'))).toBeNull();
  });

  it('lets the background fetch its source routes and nothing else', () => {
    for (const { url } of routesOf(saved(), 0)) expect(gmail.isSourceUrl(new URL(url))).toBe(true);
    for (const url of [
      'https://mail.google.com/mail/u/0/?view=lg',
      'https://mail.google.com/mail/u/0/',
      'https://evil.example/mail/?view=att',
    ])
      expect(gmail.isSourceUrl(new URL(url))).toBe(false);
  });

  it('knows its login page', () => {
    expect(gmail.isLoginPage('<html><head><title>Sign in - Google Accounts</title>')).toBe(true);
    expect(gmail.isLoginPage('<html><head><title>Not found</title>')).toBe(false);
  });
});
