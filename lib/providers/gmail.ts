// Gmail from published facts (page structure of 2025-2026: gmail.js 1.1.16, InboxSDK a8a6fe2, FlowCrypt 78f34e3; see
// docs/webmails.md). Trusted Types are enforced there: nothing here turns a string into markup.
import { decodeReferences, findOutside, isDrawn, textOf } from './page-text';
import type { OpenMessage, PageReading, Provider, SourceRoute } from './types';

/** Gmail keeps the classes of mail HTML apart by a prefix; selectors are scoped outside the body all the same. */
const BODY = '.ii';
const MESSAGE = 'div.adn';
const SENDERS = ['span.gD[email]', 'td.gF span[email]'];
const SUBJECT = 'h2.hP, h2[data-thread-perm-id]';

const EXACT = { headersExact: true, bodyExact: true, headerOrderKept: true };
/** Text of an HTML page: 8-bit octets and line ends are not the message's. */
const AS_TEXT = { headersExact: false, bodyExact: false, headerOrderKept: true };

/** `/mail/u/1/`, delegated mailboxes `/mail/b/<id>/u/0/` and `/mail/u/0/d/<id>/`: names the account that is shown. */
const basePath = (page: Document): string =>
  /^\/mail\/(?:b\/[^/]+\/)?(?:u\/\d+\/)?(?:d\/[^/]+\/)?/u.exec(page.location.pathname)?.[0] ?? '/mail/';

/** `#msg-f:<decimal>` for received mail, `#msg-a:r<...>` for sent mail; on the container or on a part of its header. */
function permanentId(container: Element): string | null {
  const holder = container.hasAttribute('data-message-id') ? container : findOutside(container, '[data-message-id]', BODY);
  const id = holder?.getAttribute('data-message-id')?.replace(/^#/u, '') ?? '';
  return /^msg-[af]:[\w:-]{1,64}$/u.test(id) ? id : null;
}

/** The older id in hexadecimal. For `msg-f` it is the same number (64 bits); the attribute can be stale for sent mail. */
function legacyId(id: string, container: Element | null): string | null {
  const decimal = /^msg-f:(\d{1,20})$/u.exec(id)?.[1];
  if (decimal) return BigInt(decimal).toString(16);
  const holder = container?.hasAttribute('data-legacy-message-id')
    ? container
    : container && findOutside(container, '[data-legacy-message-id]', BODY);
  const attribute = holder?.getAttribute('data-legacy-message-id') ?? '';
  return /^[\da-f]{16,20}$/u.test(attribute) ? attribute : null;
}

/** Containers of messages on screen; one inside a body is the sender's markup, a hidden one belongs to an earlier view. */
const containers = (page: Document): readonly Element[] =>
  Array.from(page.querySelectorAll(MESSAGE)).filter((container) => !container.closest(BODY));

/** The thread's subject is no part of the message: the nearest one above it is its own view's. */
function subjectOf(container: Element): string | null {
  for (let around = container.parentElement; around; around = around.parentElement) {
    const heading = findOutside(around, SUBJECT, BODY);
    if (heading) return textOf(heading);
  }
  return null;
}

function shownSender(container: Element): OpenMessage['shown'] {
  for (const selector of SENDERS) {
    const sender = findOutside(container, selector, BODY);
    if (sender) return { name: sender.getAttribute('name') ?? textOf(sender), address: sender.getAttribute('email') };
  }
  return null;
}

function readMessage(container: Element, body: Element, id: string): OpenMessage {
  const sent = findOutside(container, 'span.g3', BODY);
  return {
    id,
    shown: shownSender(container),
    subject: subjectOf(container),
    date: sent?.getAttribute('title') ?? textOf(sent),
    place: body.parentElement ? { parent: body.parentElement, before: body, isInset: false } : null,
  };
}

/**
 * Elements of the inline `GLOBALS=[...]` up to `count`, strings only (null for anything else). The page variable itself
 * lives in the page's world, out of reach of a content script.
 */
function globals(page: Document, count: number): readonly (string | null)[] {
  for (const script of page.scripts) {
    const start = script.src || script.closest(BODY) ? -1 : script.text.search(/\bGLOBALS\s*=\s*\[/u);
    if (start >= 0) return readStrings(script.text.slice(script.text.indexOf('[', start) + 1), count);
  }
  return [];
}

function readStrings(array: string, count: number): readonly (string | null)[] {
  const values: (string | null)[] = [];
  const token = /"((?:[^"\\]|\\.)*)"|[[\]{},]/gu;
  let depth = 0;
  let value: string | null = null;
  for (let hit = token.exec(array); hit && values.length < count && depth >= 0; hit = token.exec(array)) {
    if (hit[1] !== undefined) value = depth === 0 ? hit[1] : null;
    else if (hit[0] === '[' || hit[0] === '{') depth++;
    else if (hit[0] === ']' || hit[0] === '}') depth--;
    else if (depth === 0) {
      values.push(value);
      value = null;
    }
  }
  return values;
}

const IK = 9;
const ACCOUNT = 10;

/** The source page: `<pre class="raw_message_text" id="raw_message_text">`, cut out by hand. */
function unwrapOriginal(answer: Uint8Array): Uint8Array | null {
  const html = new TextDecoder().decode(answer);
  const mark = html.indexOf('raw_message_text');
  const start = mark < 0 ? -1 : html.indexOf('>', mark);
  if (start < 0) return null;
  const end = html.indexOf('</pre', start);
  return new TextEncoder().encode(decodeReferences(html.slice(start + 1, end < 0 ? undefined : end)).replace(/^\s+/u, ''));
}

export const gmail: Provider = {
  id: 'gmail',
  name: 'Gmail',
  receiver: 'gmail',
  hosts: ['https://mail.google.com/*'],
  redirects: ['https://mail-attachment.googleusercontent.com'],
  requestHeaders: [],

  recognise: ({ location }) => location.hostname === 'mail.google.com' && location.pathname.startsWith('/mail/'),

  openMessages(page): PageReading {
    const messages: OpenMessage[] = [];
    let missing: PageReading['missing'] = null;
    for (const container of containers(page)) {
      const body = container.querySelector(BODY);
      if (!body || !isDrawn(body)) continue;
      const id = permanentId(container);
      if (id) messages.push(readMessage(container, body, id));
      else missing = { id: `unknown-${page.location.hash.slice(0, 80)}`, part: 'gmail.messageId' };
    }
    const thread = messages.length || missing ? null : findOutside(page, SUBJECT, BODY);
    if (thread && isDrawn(thread) && !page.querySelector(MESSAGE))
      missing = { id: `unknown-${page.location.hash.slice(0, 80)}`, part: 'gmail.message' };
    return { messages, missing };
  },

  sourceRoutes({ id }, page): readonly SourceRoute[] {
    const base = new URL(basePath(page), page.location.origin).href;
    const container = containers(page).find((candidate) => permanentId(candidate) === id) ?? null;
    const legacy = legacyId(id, container);
    // `zw` asks for the bytes as they are; the changing parameter keeps a cached redirect without CORS header away
    const download = (which: string) => `${base}?view=att&${which}&attid=0&disp=comp&safe=1&zw&t=${Date.now().toString(36)}`;
    const bytes = { headers: {}, completeness: 'full', fidelity: EXACT, unwrap: null } as const;
    const ik = globals(page, IK + 1)[IK];
    const original = (which: string) => `${base}?ik=${encodeURIComponent(ik ?? '')}&view=om&${which}`;
    const text = { headers: {}, completeness: 'full', fidelity: AS_TEXT, unwrap: unwrapOriginal } as const;
    return [
      ...(legacy ? [{ ...bytes, id: 'gmail.downloadByLegacyId', url: download(`th=${legacy}`) }] : []),
      { ...bytes, id: 'gmail.download', url: download(`permmsgid=${id}`) },
      ...(ik ? [{ ...text, id: 'gmail.original', url: original(`permmsgid=${id}`) }] : []),
      ...(ik && legacy ? [{ ...text, id: 'gmail.originalByLegacyId', url: original(`th=${legacy}`) }] : []),
    ];
  },

  isSourceUrl({ hostname, pathname, searchParams }) {
    const view = searchParams.get('view');
    return hostname === 'mail.google.com' && pathname.startsWith('/mail/') && (view === 'att' || view === 'om');
  },

  isLoginPage: (answer) => answer.includes('accounts.google.com') || /<title>[^<]{0,60}(?:Sign in|Gmail)[^<]{0,60}<\/title>/iu.test(answer),

  account(page) {
    const address = globals(page, ACCOUNT + 1)[ACCOUNT];
    return address?.includes('@') ? address : null;
  },
};
