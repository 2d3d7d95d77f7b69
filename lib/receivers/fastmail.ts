import { defineReceiver, isUnder } from './define';

const ENTRANCE = /^mx\d{1,4}\.messagingengine\.com$/i;

/**
 * Fastmail. Messages of 2022-10, 2023-10 and 2024-08 (postal-mime, DKIM Verifier, mail-auth): up to four fields with the
 * id `mx<n>.messagingengine.com`, above the border hop `by mx<n>.messagingengine.com (Postfix)`; inner hops above it are
 * `by sloti<n>` (Cyrus), `by compute<n>.internal`, `by mailmx.<site>.internal` and the same host once more for its milter.
 * The published milter removes fields that bear its host or domain on arrival (authentication_milter, Sanitize.pm,
 * 2026-05); what production is set to is not known.
 */
export const fastmail = defineReceiver({
  id: 'fastmail',
  name: 'Fastmail',
  proven: true,
  isOwnHost: (host) => ENTRANCE.test(host) || isUnder(host, 'internal') || isTopHost(host),
  isTopHost,
  ownsId: (id) => id !== null && ENTRANCE.test(id),
  ownsSpfWriter: (writer) => writer !== null && ENTRANCE.test(writer),
  places: ['above'],
  foreignResults: 'kept',
  whenNothing: 'noneResults',
});

function isTopHost(host: string): boolean {
  return /^sloti\d{1,4}n\d{1,4}$/i.test(host) || ENTRANCE.test(host);
}
