import { defineReceiver } from './define';
import { bindToHost } from './self-hosted';
import type { Receiver } from './types';

export const rspamd: Receiver = defineReceiver({
  id: 'rspamd',
  name: 'rspamd',
  proven: true,
  isOwnHost: () => false,
  ownsId: () => false,
  places: ['above', 'justBelow'],
  bindTo: (hops, isSameOrganization) => bindToHost(rspamd, hops, isSameOrganization),
});
