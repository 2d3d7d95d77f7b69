// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { maildev } from '../../../lib/providers/maildev';
import { pageOf, savedPage } from './page';

const ADDRESS = 'http://127.0.0.1:1080/#/email/s9hk4rr9';
const saved = () => savedPage('maildev-3.0.0-2026-11-24', ADDRESS);

describe('MailDev', () => {
  it('is recognised by its page', () => {
    expect(maildev.recognise(saved())).toBe(true);
    expect(maildev.recognise(pageOf('<div id="root"></div>', ADDRESS))).toBe(false);
  });

  it('tells sender and subject of the open message', () => {
    const { messages, missing } = maildev.openMessages(saved());
    expect(missing).toBeNull();
    expect(messages).toMatchObject([
      { id: 's9hk4rr9', subject: 'Urgent: confirm your account', shown: { name: 'Test Bank', address: 'service@bank.test' } },
    ]);
  });

  it('puts the banner at the end of the header, where React keeps no order', () => {
    const [message] = maildev.openMessages(saved()).messages;
    expect(message?.place?.before).toBeNull();
    expect(message?.place?.parent.querySelector('[data-testid=email-subject]')).not.toBeNull();
    expect(message?.place?.parent.querySelector('pre')).toBeNull();
  });

  it('asks for the octets by the id on screen', () => {
    const page = saved();
    const [message] = maildev.openMessages(page).messages;
    if (!message) throw new Error('no message');
    const [route] = maildev.sourceRoutes(message, page);
    expect(route?.url).toBe('http://127.0.0.1:1080/api/email/s9hk4rr9/download');
    expect(maildev.isSourceUrl(new URL(route?.url ?? ''))).toBe(true);
    expect(maildev.isSourceUrl(new URL('http://127.0.0.1:1080/api/email/all'))).toBe(false);
  });

  it('has no message while one loads or none is picked, and names the part that is missing otherwise', () => {
    const at = (viewer: string) =>
      pageOf(
        `<link rel="icon" href="maildev-icon.svg"><div id="root"><main data-testid="email-viewer-pane">${viewer}</main></div>`,
        ADDRESS,
      );
    expect(maildev.openMessages(at('<div data-testid="email-viewer-loading"></div>'))).toEqual({ messages: [], missing: null });
    expect(maildev.openMessages(at('<div data-testid="email-viewer-empty"></div>'))).toEqual({ messages: [], missing: null });
    expect(maildev.openMessages(at('<section>redesigned</section>')).missing).toEqual({ id: 's9hk4rr9', part: 'maildev.viewer' });
  });
});
