import { defineReceiver, isUnder } from './define';

/**
 * mailbox.org. No received message with its results was found (2026-11). What it sends carries
 * `spamfilter<nn>.heinlein-hosting.de (amavisd-new); dkim=pass … "just generated, assumed good"` (public lists, 2019 to 2021), so
 * that id proves nothing about mail that arrives.
 */
export const mailboxorg = defineReceiver({
  id: 'mailboxorg',
  name: 'mailbox.org',
  proven: false,
  // Heinlein Hosting runs it: the machines that keep the mailboxes bear that name, and so write the newest field.
  isOwnHost: (host) => isUnder(host, 'mailbox.org', 'heinlein-hosting.de'),
  isTopHost: (host) => isUnder(host, 'mailbox.org', 'heinlein-hosting.de'),
  ownsId: (id) => id !== null && isUnder(id, 'mailbox.org', 'heinlein-hosting.de'),
  places: ['above'],
});
