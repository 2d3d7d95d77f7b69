import { defineReceiver } from './define';
import { bindToHost } from './self-hosted';
import type { Receiver } from './types';

export const postfix: Receiver = defineReceiver({
  id: 'postfix',
  name: 'Postfix with OpenDKIM and OpenDMARC',
  proven: true,
  isOwnHost: () => false,
  ownsId: () => false,
  places: ['above'],
  bindTo: (hops, isSameOrganization) => bindToHost(postfix, hops, isSameOrganization),
});
