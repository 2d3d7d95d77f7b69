import { defineReceiver } from './define';
import { bindToHost } from './self-hosted';
import type { Receiver } from './types';

export const stalwart: Receiver = defineReceiver({
  id: 'stalwart',
  name: 'Stalwart',
  proven: false,
  isOwnHost: () => false,
  ownsId: () => false,
  places: ['above'],
  bindTo: (hops, isSameOrganization) => bindToHost(stalwart, hops, isSameOrganization),
});
