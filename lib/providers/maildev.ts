// MailDev 3 (measured with 3.0.0, 2026-11-24): a React page, `#/email/<id>`, no login.
import { splitSender, textOf } from './page-text';
import type { PageReading, Provider } from './types';

const VIEWER = '[data-testid="email-viewer"][data-email-id]';

export const maildev: Provider = {
  id: 'maildev',
  name: 'MailDev',
  receiver: 'auto',
  hosts: [],
  redirects: [],
  requestHeaders: [],

  recognise: (page) => page.querySelector('link[rel~="icon"][href*="maildev-icon"]') !== null && page.querySelector('#root') !== null,

  openMessages(page): PageReading {
    const viewer = page.querySelector(VIEWER);
    const id = viewer?.getAttribute('data-email-id');
    if (!viewer || !id) {
      const routed = /^#\/email\/([\w-]+)/u.exec(page.location.hash)?.[1];
      const isPending = page.querySelector('[data-testid^="email-viewer-"]:not([data-testid="email-viewer-pane"])');
      return { messages: [], missing: routed && !isPending ? { id: routed, part: 'maildev.viewer' } : null };
    }
    // the first child is the header, the second holds the body
    const header = viewer.firstElementChild;
    const subject = header?.querySelector('[data-testid="email-subject"]') ?? null;
    return {
      messages: [
        {
          id,
          shown: splitSender(textOf(subject?.nextElementSibling?.querySelector('span + span') ?? null)),
          subject: textOf(subject),
          date: null,
          // at the header's end: React owns the order of its siblings
          place: header ? { parent: header, before: null, isInset: false } : null,
        },
      ],
      missing: null,
    };
  },

  sourceRoutes: ({ id }, page) => [
    {
      id: 'maildev.download',
      url: new URL(`api/email/${encodeURIComponent(id)}/download`, page.baseURI).href,
      headers: {},
      completeness: 'full',
      fidelity: { headersExact: true, bodyExact: true, headerOrderKept: true },
      unwrap: null,
    },
  ],

  isSourceUrl: ({ pathname }) => /\/api\/email\/[\w-]+\/download$/u.test(pathname),
  isLoginPage: () => false,
  account: () => null,
};
