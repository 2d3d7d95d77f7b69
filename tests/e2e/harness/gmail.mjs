// A page built like Gmail from the documented facts (page structure as read in public code, 2025-2026), served under its
// real host name by a local HTTPS server: message containers, hidden earlier views, Trusted Types, the source routes.
import https from 'node:https';
import { readFileSync } from 'node:fs';
import { selfSigned } from './self-signed.mjs';

export const HOSTS = ['mail.google.com', 'mail-attachment.googleusercontent.com'];
const CSP =
  "script-src 'nonce-page' 'unsafe-inline' 'strict-dynamic' https: 'unsafe-eval'; object-src 'none'; base-uri 'self'; require-trusted-types-for 'script'";

const escape = (text) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
/** Decimal `#msg-f:` id to the legacy hex id. */
const legacy = (id) => BigInt(id).toString(16);

/**
 * `threads`: id -> { subject, messages: [{ id: decimal text, file, name, address, expanded }] }.
 * `routes`: which source routes answer ('att', 'om'); the rest answer like an expired session does: 200 with a login page.
 */
export async function serveGmail({ threads, routes = ['att', 'om'], hiddenView = true }) {
  const seen = [];
  const messages = new Map(Object.values(threads).flatMap((thread) => thread.messages.map((message) => [message.id, message])));
  const find = (query) => {
    const perm = query.get('permmsgid')?.replace(/^msg-f:/, '');
    const hex = query.get('th');
    return messages.get(perm ?? (hex ? String(BigInt(`0x${hex}`)) : ''));
  };

  const container = (message) => `
    <div class="adn ads" data-message-id="#msg-f:${message.id}" data-legacy-message-id="${legacy(message.id)}">
      <div class="gs"><table class="cf gJ"><tr><td class="gF gK"><h3 class="iw"><span class="qu" translate="no">
        <span name="${escape(message.name)}" email="${escape(message.address)}" class="gD" data-hovercard-id="${escape(message.address)}"><span>${escape(message.name)}</span></span>
      </span></h3></td></tr></table>
      <div class="ii gt" ${message.expanded === false ? 'style="display:none"' : ''}><div class="a3s aiL">${escape(message.body ?? 'Hello.')}</div></div></div>
    </div>`;
  const view = (id, thread, hidden) => `
    <div role="main" class="nH view" data-view="${id}" ${hidden ? 'style="display:none"' : ''}>
      <div class="ha"><h2 class="hP" tabindex="-1" data-thread-perm-id="thread-f:${id}" data-legacy-thread-id="${legacy(id)}">${escape(thread.subject)}</h2></div>
      <div class="nH if">${thread.messages.map(container).join('')}</div>
    </div>`;
  // As Gmail does, earlier views stay in the document, hidden; a click in the list or a hash change shows another one.
  const page = () => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Inbox - reader@mailbox.example</title>
    <style>body{font:14px Arial,sans-serif;margin:0;display:flex}nav{width:240px;padding:12px;background:#f6f8fc;min-height:100vh}nav a{display:block;padding:6px;color:#202124;text-decoration:none}
    .view{flex:1;padding:16px 24px;max-width:860px}.hP{font-size:22px;font-weight:400}.adn{padding:12px 0;border-bottom:1px solid #eee}h3{margin:0;font-size:14px}.ii{margin:14px 0 24px}</style></head>
    <body><nav><a href="#inbox">Inbox</a>${Object.entries(threads)
      .map(([id, thread]) => `<a href="#inbox/${id}">${escape(thread.subject)}</a>`)
      .join('')}</nav>
    ${Object.entries(threads)
      .map(([id, thread], place) => (place === 0 && !hiddenView ? '' : view(id, thread, true)))
      .join('')}
    <script nonce="page">var GLOBALS=[null,null,null,null,null,null,null,null,null,"0123456789","reader@mailbox.example"];
    const show=()=>{const id=location.hash.split('/')[1];for(const v of document.querySelectorAll('.view'))v.style.display=v.dataset.view===id?'':'none'};
    addEventListener('hashchange',show);show();
    addEventListener('click',(e)=>{const h=e.target.closest('h3');if(!h)return;const b=h.closest('.adn').querySelector('.ii');b.style.display=b.style.display==='none'?'':'none'});</script></body></html>`;

  const server = https.createServer(selfSigned(HOSTS), (request, response) => {
    const url = new URL(request.url, `https://${request.headers.host}`);
    seen.push({ host: url.host, path: url.pathname + url.search, cookie: request.headers.cookie ?? null });
    const send = (status, type, body, headers = {}) => {
      response.writeHead(status, { 'content-type': type, ...headers });
      response.end(body);
    };
    const login = () =>
      send(
        200,
        'text/html; charset=utf-8',
        '<!doctype html><html><head><title>Sign in</title></head><body>Sign in to continue to Gmail</body></html>',
      );
    const signedIn = /(^|; )SID=1/.test(request.headers.cookie ?? '');
    if (url.host === 'mail-attachment.googleusercontent.com') {
      const message = messages.get(url.searchParams.get('id'));
      return message
        ? send(200, 'text/plain', readFileSync(message.file), {
            'access-control-allow-origin': 'https://mail.google.com',
            'access-control-allow-credentials': 'true',
          })
        : send(404, 'text/html', 'gone');
    }
    const kind = url.searchParams.get('view');
    if (kind) {
      const message = find(url.searchParams);
      if (!signedIn || !message || !routes.includes(kind)) return login();
      if (kind === 'att')
        return send(302, 'text/html', '', { location: `https://mail-attachment.googleusercontent.com/attachment?id=${message.id}` });
      return send(
        200,
        'text/html; charset=utf-8',
        `<!doctype html><html><body><table><tr><td>Original Message</td></tr></table><pre class="raw_message_text" id="raw_message_text">${escape(readFileSync(message.file, 'latin1'))}</pre></body></html>`,
      );
    }
    if (url.pathname.startsWith('/mail/'))
      return send(200, 'text/html; charset=utf-8', page(), {
        'set-cookie': 'SID=1; Path=/; Secure; HttpOnly',
        'content-security-policy': CSP,
      });
    return send(404, 'text/html', 'not here');
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: server.address().port,
    seen,
    close: () =>
      new Promise((done) => {
        server.close(done);
        server.closeAllConnections();
      }),
  };
}
