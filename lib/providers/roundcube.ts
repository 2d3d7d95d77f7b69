// Roundcube 1.6 with its skins elastic, larry and classic (measured 2026-11-24), 1.8-git by source (same parameters and
// token rule). Recognised by its pages, never by host: everybody runs it under a name of their own.
import { decodeReferences, findOutside, splitSender, textOf } from './page-text';
import type { BannerPlace, OpenMessage, PageReading, Provider, SourceRoute } from './types';

const BODY = '#messagebody';
/** Roundcube prefixes ids and classes of mail HTML and drops its scripts, so these can only be its own; still scoped. */
const SENDER = 'td.header.from span.adr a.rcmContactAddress';
const SENDER_SUMMARY = '#message-header .header-summary a.rcmContactAddress';
const SUBJECT = '#message-header .subject, #messageheader .subject, td.header.subject, h2.subject';

const EXACT = { headersExact: true, bodyExact: true, headerOrderKept: true };
/** Blanks, tabs, CR and NUL are trimmed at line ends, line ends become LF (measured on 21 messages). */
const TRIMMED = { headersExact: false, bodyExact: false, headerOrderKept: true };

/** Text of the inline scripts that start the page; those of a message body do not count. */
function startScript(page: Document): string {
  for (const script of page.scripts)
    if (!script.src && script.text.includes('rcmail.set_env(') && !script.closest(BODY)) return script.text;
  return '';
}

/**
 * A string value of `rcmail.set_env({...})`. Inside a JSON string every quote is escaped, so a bare `"key":"` is a key of
 * the page's own, whatever the mail put into the values.
 */
function startValue(script: string, key: string): string | null {
  return new RegExp(`"${key}":"([^"\\\\]{1,512})"`, 'u').exec(script)?.[1] ?? null;
}

/** UID and folder stand in the address of the full view and of the preview frame; an attached message is `17.2`. */
function addressed(page: Document): { readonly uid: string; readonly folder: string } | null {
  const query = new URLSearchParams(page.location.search);
  const action = query.get('_action');
  const uid = query.get('_uid');
  if (query.get('_task') !== 'mail' || (action !== 'show' && action !== 'preview') || !uid || !/^[\d.]{1,40}$/u.test(uid)) return null;
  return { uid, folder: query.get('_mbox') ?? 'INBOX' };
}

function placeOf(page: Document): BannerPlace | null {
  const elastic = page.querySelector('#message-header');
  const isInset = elastic === null;
  // the notices of all three skins stand here, between header and body
  const notices = findOutside(page, '#message-objects', BODY) ?? page.querySelector(BODY);
  if (notices?.parentElement) return { parent: notices.parentElement, before: notices, isInset };
  const header = elastic ?? page.querySelector('#messageheader, table.headers-table');
  return header?.parentElement ? { parent: header.parentElement, before: header.nextSibling, isInset } : null;
}

function shownSender(page: Document): OpenMessage['shown'] {
  const link = findOutside(page, SENDER, BODY) ?? findOutside(page, SENDER_SUMMARY, BODY);
  if (!link) return splitSender(textOf(findOutside(page, 'td.header.from', BODY)));
  const address = link.getAttribute('title') || null;
  const name = textOf(link);
  return { name: name === address ? null : name, address };
}

/** The `_action=headers` page: `<font class="bold">Name:</font> value<br />`, folds as no-break spaces. */
function unwrapHeaders(answer: Uint8Array): Uint8Array | null {
  const html = new TextDecoder().decode(answer);
  const start = html.indexOf('<font class="bold">');
  const end = html.indexOf('</div>', start);
  if (start < 0 || end < 0) return null;
  const lines = html
    .slice(start, end)
    .replace(/[\r\n]+/gu, '')
    .replace(/<br\s?\/?>/gu, '\r\n')
    .replace(/<\/?font[^<>]{0,40}>/gu, '');
  return new TextEncoder().encode(`${decodeReferences(lines)}\r\n\r\n`);
}

export const roundcube: Provider = {
  id: 'roundcube',
  name: 'Roundcube',
  receiver: 'auto',
  hosts: [],
  redirects: [],
  requestHeaders: ['x-roundcube-request'],

  recognise: (page) => startScript(page) !== '',

  openMessages(page): PageReading {
    const target = addressed(page);
    if (!target) return { messages: [], missing: null };
    const id = `${target.folder}/${target.uid}`;
    if (!page.querySelector(BODY)) return { messages: [], missing: { id, part: 'roundcube.messageBody' } };
    return {
      messages: [
        {
          id,
          shown: shownSender(page),
          subject: textOf(findOutside(page, SUBJECT, BODY), '.voice, a, .flag-icon'),
          date: textOf(findOutside(page, 'td.header.date', BODY)),
          place: placeOf(page),
        },
      ],
      missing: null,
    };
  },

  sourceRoutes(_message, page): readonly SourceRoute[] {
    const target = addressed(page);
    if (!target) return [];
    const address = (action: string, more: Readonly<Record<string, string>> = {}) => {
      const url = new URL(page.location.pathname, page.location.origin);
      const query = { _task: 'mail', _action: action, _uid: target.uid, _mbox: target.folder, ...more };
      url.search = new URLSearchParams(query).toString();
      return url.href;
    };
    const plain = { headers: {}, completeness: 'full', unwrap: null } as const;
    const token = startValue(startScript(page), 'request_token');
    const exact: readonly SourceRoute[] = token
      ? [
          { ...plain, id: 'roundcube.save', url: address('viewsource', { _save: '1', _token: token }), fidelity: EXACT },
          {
            ...plain,
            id: 'roundcube.saveByHeader',
            url: address('viewsource', { _save: '1' }),
            headers: { 'X-Roundcube-Request': token },
            fidelity: EXACT,
          },
        ]
      : [];
    return [
      ...exact,
      { ...plain, id: 'roundcube.view', url: address('viewsource'), fidelity: TRIMMED },
      {
        ...plain,
        id: 'roundcube.headers',
        url: address('headers'),
        completeness: 'headers',
        fidelity: TRIMMED,
        unwrap: unwrapHeaders,
      },
    ];
  },

  isSourceUrl({ searchParams }) {
    const action = searchParams.get('_action');
    return searchParams.get('_task') === 'mail' && (action === 'viewsource' || action === 'headers') && searchParams.has('_uid');
  },

  isLoginPage: (answer) => answer.includes('rcmloginuser'),

  account(page) {
    const user = startValue(startScript(page), 'username');
    return user?.includes('@') ? user : null;
  },
};
