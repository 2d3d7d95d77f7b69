import { defineReceiver } from './define';
import { bindToHost } from './self-hosted';
import type { Receiver } from './types';

export const exim: Receiver = defineReceiver({
  id: 'exim',
  name: 'Exim',
  proven: false,
  isOwnHost: () => false,
  ownsId: () => false,
  places: ['above'],
  bindTo: (hops, isSameOrganization) => bindToHost(exim, hops, isSameOrganization),
});
