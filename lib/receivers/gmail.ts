import { defineReceiver, isOneOf } from './define';

/**
 * Gmail and Google Workspace. Measured on 104 messages of the corpus and 54 of another set, 2018 to 2026: the border hop is
 * `by mx.google.com`, its results stand right below it after Received-SPF (156 of 158; 2 had no border hop). Inner hops
 * above are `by 2002:…` or `by 10.…`, and `by gmailapi.google.com` in mail that was put into the mailbox by its API.
 * `gmr-mx.google.com` is the entrance of Google Groups. Results of others were kept in 15 of 15 messages sent with forged
 * ones in 2022-09 (Delta Chat's dkimchecks set); whether a forged `mx.google.com` is removed was not part of that test, so
 * only the first field below the border counts.
 */
export const gmail = defineReceiver({
  id: 'gmail',
  name: 'Gmail',
  proven: true,
  isOwnHost: (host) => isEntrance(host) || isInner(host) || isOneOf(host, 'gmailapi.google.com'),
  isTopHost: (host) => isEntrance(host) || host.startsWith('2002:') || isOneOf(host, 'gmailapi.google.com'),
  isEntrance,
  ownsId: (id) => id !== null && isEntrance(id),
  ownsSpfWriter: (writer) => writer === 'google.com' || writer === 'mx.google.com',
  places: ['justBelow', 'above'],
  writesBelow: (key) => key === 'received-spf',
  foreignResults: 'kept',
  whenNothing: 'noneResults',
  // `bh=` reproduced in 18 of 19 messages (providers.md §3, 2026-11).
  keepsBody: true,
});

function isEntrance(host: string): boolean {
  return isOneOf(host, 'mx.google.com', 'gmr-mx.google.com');
}

/** `by 10.…` until about 2018, since then the same addresses in 6to4 notation (RFC 3056), over which nobody delivers mail. */
function isInner(host: string): boolean {
  return /^10\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(host) || /^2002:a[0-9a-f]{0,2}:[0-9a-f:]{1,35}$/i.test(host);
}
