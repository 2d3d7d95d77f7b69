import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { AnalyzeSchema, askerOf, FailureSchema, OpenMessagesSchema } from '../../../entrypoints/background/questions';
import { WHOLE_SOURCE_LIMIT } from '../../../lib/platform/limits';

const BASE = 'chrome-extension://abc/';

describe('who asks', () => {
  it('is a page of the extension by its address, also in a tab', () => {
    expect(askerOf({ url: `${BASE}popup.html` }, BASE)).toEqual({ kind: 'extension' });
    expect(askerOf({ url: `${BASE}options.html`, tab: { id: 3 }, frameId: 0 }, BASE)).toEqual({ kind: 'extension' });
  });

  it('is a content script by its tab, frame and origin', () => {
    expect(askerOf({ url: 'https://mail.example:8443/x?y', tab: { id: 3, incognito: false }, frameId: 7 }, BASE)).toEqual({
      kind: 'page',
      tabId: 3,
      frameId: 7,
      origin: 'https://mail.example:8443',
      host: 'mail.example:8443',
      isPrivate: false,
    });
  });

  it('is private where its window is, and where nothing is said of it', () => {
    expect(askerOf({ url: 'https://mail.example/', tab: { id: 1, incognito: true } }, BASE)).toMatchObject({ isPrivate: true });
    expect(askerOf({ url: 'https://mail.example/', tab: { id: 1 } }, BASE)).toMatchObject({ isPrivate: true });
  });

  it('is nobody without a tab, and a page whose address only looks like ours is a page', () => {
    expect(() => askerOf({ url: 'https://mail.example/' }, BASE)).toThrow('a page without a tab');
    expect(() => askerOf({}, BASE)).toThrow('url');
    expect(askerOf({ url: `https://evil.example/${BASE}`, tab: { id: 1 } }, BASE)).toMatchObject({ kind: 'page' });
  });
});

describe('what a page’s process says', () => {
  const analyze = {
    messageId: 'a',
    webmail: 'roundcube',
    shown: { name: null, address: 'a@b.example' },
    subject: null,
    date: null,
    completeness: 'full',
    fidelity: { headersExact: true, bodyExact: true, headerOrderKept: true },
    sourceBase64: 'AAAA',
    account: null,
    isRecheck: false,
  };

  it('is read as it is meant', () => {
    expect(v.parse(AnalyzeSchema, analyze)).toEqual(analyze);
  });

  it.each([
    ['a source beyond the limit', AnalyzeSchema, { ...analyze, sourceBase64: 'A'.repeat(WHOLE_SOURCE_LIMIT * 2 + 1) }],
    ['a source that is no text', AnalyzeSchema, { ...analyze, sourceBase64: { length: 3 } }],
    ['another completeness', AnalyzeSchema, { ...analyze, completeness: 'more' }],
    ['an endless subject', AnalyzeSchema, { ...analyze, subject: 'x'.repeat(5_000) }],
    ['a reason nobody knows', FailureSchema, { messageId: 'a', reason: 'because', detail: null }],
    [
      'thousands of messages',
      OpenMessagesSchema,
      { webmail: 'x', page: 'p', leaving: false, messages: Array.from({ length: 1_001 }, () => ({ id: 'a', subject: null, shown: null })) },
    ],
    ['nothing', OpenMessagesSchema, null],
  ])('is refused with %s', (_, schema, value) => {
    expect(v.safeParse(schema, value).success).toBe(false);
  });
});
