import { defineReceiver, isUnder } from './define';

/**
 * GMX, WEB.DE and mail.com (one system). Seen in 3 messages of the corpus (2022 and 2026): `gmx.net; dkim=…`, DKIM only,
 * one field a signature, above `by mx-ha.gmx.net (mxgmx<n> […]) with ESMTPS (Nemesis)`. The ids of WEB.DE and mail.com
 * mailboxes were not seen. Until 2021 Exchange Online stamped mail it sent to GMX with this very id.
 */
export const gmx = defineReceiver({
  id: 'gmx',
  name: 'GMX / WEB.DE / mail.com',
  proven: true,
  isOwnHost: (host) => isUnder(host, 'gmx.net') && /^mx/i.test(host),
  ownsId: (id) => id === 'gmx.net',
  places: ['above'],
});
