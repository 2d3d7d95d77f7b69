import { defineReceiver, isUnder } from './define';

const IDS = new Set(['bimi.icloud.com', 'arc.icloud.com', 'dmarc.icloud.com', 'dkim-verifier.icloud.com', 'spf.icloud.com']);

/**
 * iCloud Mail. Seen in 16 messages of the corpus (2022, results without the chain) and as its layout is described for
 * 2025: one field a method, each with an id of its own (DKIM once a signature), below the newest hop
 * (`by p<n>-mailgateway-smtp-…`) and above the hop that took the connection (`by p<n>-icloudmta-asmtp-…`, `….me.com` before).
 * Host names carry no domain. Results of others were kept in 2022-09.
 */
export const icloud = defineReceiver({
  id: 'icloud',
  name: 'iCloud Mail',
  proven: true,
  isOwnHost: (host) => /^p\d{2,3}-(mailgateway|icloudmta)-[a-z0-9-]{1,80}$/i.test(host) || isUnder(host, 'me.com', 'mail.icloud.com'),
  ownsId: (id) => id !== null && IDS.has(id),
  ownsSpfWriter: (writer) => writer === 'spf.icloud.com',
  places: ['above'],
  foreignResults: 'kept',
  whenNothing: 'noneResults',
});
