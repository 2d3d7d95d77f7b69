import { defineReceiver } from './define';
import { bindToHost } from './self-hosted';
import type { Receiver } from './types';

export const spamassassin: Receiver = defineReceiver({
  id: 'spamassassin',
  name: 'SpamAssassin / amavis',
  proven: true,
  isOwnHost: () => false,
  ownsId: () => false,
  places: ['above'],
  bindTo: (hops, isSameOrganization) => bindToHost(spamassassin, hops, isSameOrganization),
});
