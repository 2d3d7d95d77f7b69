import { defineReceiver } from './define';
import { bindToHost } from './self-hosted';
import type { Receiver } from './types';

export const mox: Receiver = defineReceiver({
  id: 'mox',
  name: 'mox',
  proven: false,
  isOwnHost: () => false,
  ownsId: () => false,
  places: ['above'],
  bindTo: (hops, isSameOrganization) => bindToHost(mox, hops, isSameOrganization),
});
