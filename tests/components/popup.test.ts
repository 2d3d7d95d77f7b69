import { describe, expect, test } from 'vitest';
import { screenOf } from '../../entrypoints/popup/screen';
import { trustOf } from '../../entrypoints/popup/trust';
import type { MessageState, TabState } from '../../lib/platform/messages';
import { caution, danger, unverified, verified } from './reports';

const message = (id: string, rest: Partial<MessageState> = {}): MessageState => ({
  id,
  webmail: 'gmail',
  subject: null,
  shown: null,
  status: 'done',
  report: danger,
  failure: null,
  bannerShown: true,
  hidden: false,
  recheck: null,
  ...rest,
});
const open = (...messages: readonly MessageState[]): TabState => ({
  kind: 'messages',
  webmail: 'gmail',
  host: 'mail.google.com',
  messages,
});
const screen = (tab: TabState | 'noAnswer' | null, chosen: string | null = null) =>
  screenOf({ tab, chosen, trustedDomains: [], lookups: { host: 'dns.example', isAllowed: false }, trustOf: null });

describe('the screen of the popup', () => {
  test('each state of a tab has one of its own', () => {
    expect(screen(null).kind).toBe('waiting');
    expect(screen('noAnswer').kind).toBe('noAnswer');
    expect(screen({ kind: 'noWebmail', host: null }).kind).toBe('noWebmail');
    expect(screen({ kind: 'permissionMissing', host: 'w.example', origin: 'https://w.example/*' }).kind).toBe('permission');
    expect(screen({ kind: 'noMessage', webmail: 'gmail', host: 'mail.google.com' }).kind).toBe('noMessage');
    expect(screen(open()).kind).toBe('noMessage');
  });

  test('a single message is shown at once, several as a list until one is picked', () => {
    expect(screen(open(message('a'))).kind).toBe('message');
    const several = open(message('a'), message('b'));
    expect(screen(several)).toMatchObject({ kind: 'list', messages: [{ id: 'a' }, { id: 'b' }] });
    expect(screen(several, 'b')).toMatchObject({ kind: 'message', openCount: 2, message: { id: 'b' } });
  });

  test('a picked message that was closed leads back to the list', () => {
    expect(screen(open(message('a'), message('b')), 'gone').kind).toBe('list');
  });

  test('a failure names its sentence', () => {
    const failed = message('a', { status: 'failed', report: null, failure: 'signedOut' });
    expect(screen(open(failed))).toMatchObject({ message: { failureKey: 'failure_signedOut' } });
  });
});

describe('trust', () => {
  const proven = { ...caution, sender: { ...caution.sender, claim: { ...caution.sender.claim, domain: 'post.hartmann.example' } } };

  test('is offered where names, look-alikes and answers alone make the caution', () => {
    expect(trustOf(proven, [])).toEqual({ domain: 'hartmann.example', isGiven: false });
    const replies = { ...proven, verdict: { ...proven.verdict, reasons: ['name.known-person', 'replyto.other-domain'] } };
    expect(trustOf(replies, [])).not.toBeNull();
  });

  test('is never offered against failed checks, danger, or for what is not proven', () => {
    expect(trustOf({ ...proven, verdict: { ...proven.verdict, reasons: ['name.known-person', 'auth.spf.fail'] } }, [])).toBeNull();
    expect(trustOf(danger, [])).toBeNull();
    expect(trustOf(unverified, [])).toBeNull();
    expect(trustOf(verified, [])).toBeNull();
    expect(trustOf(null, [])).toBeNull();
  });

  test('is never offered for a free mail provider, which proves itself for everybody', () => {
    const claim = { ...proven.sender.claim, domain: 'gmail.com' };
    expect(trustOf({ ...proven, sender: { ...proven.sender, claim } }, [])).toBeNull();
  });

  test('that was given can be taken back, for the domain and what is below it', () => {
    expect(trustOf(verified, ['library.example'])).toEqual({ domain: 'library.example', isGiven: true });
    expect(trustOf(proven, ['hartmann.example'])).toEqual({ domain: 'hartmann.example', isGiven: true });
    expect(trustOf(verified, ['ary.example'])).toBeNull();
  });
});
