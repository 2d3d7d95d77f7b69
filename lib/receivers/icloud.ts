import { defineReceiver, isUnder } from './define';

const IDS = new Set(['bimi.icloud.com', 'arc.icloud.com', 'dmarc.icloud.com', 'dkim-verifier.icloud.com', 'spf.icloud.com']);

/**
 * iCloud Mail. 16 messages of the corpus (2022, results only) and the layout of 2025: one field a method, each with an
 * authserv-id of its own, below the newest hop (`by p<n>-mailgateway-smtp-…`) and above the Postfix hop that took the
 * connection (`by p00-icloudmta-asmtp-…`). Host names carry no domain.
 */
export const icloud = defineReceiver({
  id: 'icloud',
  name: 'iCloud Mail',
  proven: true,
  isOwnHost: (host) => /^p\d{2,3}-(mailgateway|icloudmta)-[a-z0-9-]+$/i.test(host) || isUnder(host, 'me.com', 'mail.icloud.com'),
  ownsId: (id) => id !== null && IDS.has(id),
  ownsSpfWriter: (writer) => writer === 'spf.icloud.com',
  places: ['above', 'justBelow'],
  fieldsBelow: 'several',
  fieldsBetween: new Set(['x-apple-uuid', 'x-apple-action', 'x-arc-info', 'x-dmarc-info', 'x-dmarc-policy', 'received-spf']),
  foreignResults: 'kept',
  whenNothing: 'noneResults',
});
