import { defineReceiver } from './define';
import { bindToHost } from './self-hosted';
import type { Receiver } from './types';

/**
 * A server filtered by amavis, with SpamAssassin or alone. Seen in 68 messages of the corpus (four hosts of one site, 2014 to
 * 2022): `<host> (amavisd-new); dkim=…` above the border hop and below amavis's own hand-over
 * (`from localhost by localhost (… amavisd-new)`); DKIM only. SpamAssassin by itself writes X-Spam-Status and no results.
 */
export const spamassassin: Receiver = defineReceiver({
  id: 'spamassassin',
  name: 'SpamAssassin / amavis',
  proven: true,
  isOwnHost: () => false,
  ownsId: () => false,
  places: ['above'],
  foreignResults: 'kept',
  whenNothing: 'noField',
  bindTo: (hops, isSameOrganization) => bindToHost(spamassassin, hops, isSameOrganization),
});
