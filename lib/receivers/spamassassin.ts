import { defineReceiver } from './define';
import { bindToHost } from './self-hosted';
import type { Receiver } from './types';

/**
 * A server filtered by amavis, with SpamAssassin or alone. `<host> (amavisd-new); dkim=…` stands above amavis's own hand-over
 * (`from … by localhost (… amavisd-new)`), which stands above the border hop; DKIM only. So in 65 of 68 messages of the corpus
 * (eight hosts, 2014 to 2023) that such a server handled on their way; none of them is from a mailbox behind one (2026-11).
 * SpamAssassin by itself writes X-Spam-Status and no results.
 */
export const spamassassin: Receiver = defineReceiver({
  id: 'spamassassin',
  name: 'SpamAssassin / amavis',
  proven: false,
  isOwnHost: () => false,
  ownsId: () => false,
  places: ['above'],
  foreignResults: 'kept',
  whenNothing: 'noField',
  bindTo: (hops, isSameOrganization) => bindToHost(spamassassin, hops, isSameOrganization),
});
