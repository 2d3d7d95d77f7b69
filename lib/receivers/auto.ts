import { defineReceiver } from './define';
import { bindToHost } from './self-hosted';
import type { Receiver } from './types';

export const auto: Receiver = defineReceiver({
  id: 'auto',
  name: 'own mail server',
  proven: true,
  isOwnHost: () => false,
  ownsId: () => false,
  places: ['above', 'justBelow'],
  bindTo: (hops, isSameOrganization) => bindToHost(auto, hops, isSameOrganization),
});
