import { defineReceiver, isUnder } from './define';

/**
 * Fastmail. Messages of 2022, 2023 and 2024 (postal-mime, DKIM Verifier, mail-auth): up to four fields with the id
 * `mx<n>.messagingengine.com`, above the border hop `by mx<n>.messagingengine.com (Postfix)`. Its milter removes
 * incoming fields that bear its own host or domain (fastmail/authentication_milter, Sanitize.pm, 2026-05).
 */
export const fastmail = defineReceiver({
  id: 'fastmail',
  name: 'Fastmail',
  proven: true,
  isOwnHost: (host) => /^mx\d+\.messagingengine\.com$/i.test(host) || isUnder(host, 'internal') || /^sloti\d+n\d+$/i.test(host),
  ownsId: (id) => id !== null && /^mx\d+\.messagingengine\.com$/.test(id),
  ownsSpfWriter: (writer) => writer !== null && /^mx\d+\.messagingengine\.com$/.test(writer),
  places: ['above'],
  foreignResults: 'kept',
  whenNothing: 'noneResults',
  marks: new Set(['x-me-authentication-results']),
});
