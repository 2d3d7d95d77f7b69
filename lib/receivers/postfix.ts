import { defineReceiver } from './define';
import { bindToHost } from './self-hosted';
import type { Receiver } from './types';

/**
 * Postfix with the OpenDKIM and OpenDMARC milters and policyd-spf. Measured on 37 messages of our lab (Debian 12, 2026-11) and 40
 * of the labelled set: three fields with one id (the MX's name), all above the Received of that MX. Its own id is
 * removed on arrival where it is set up to (OpenDKIM RemoveARAll or the same AuthservID), results of others are kept.
 */
export const postfix: Receiver = defineReceiver({
  id: 'postfix',
  name: 'Postfix with OpenDKIM / OpenDMARC',
  proven: true,
  isOwnHost: () => false,
  ownsId: () => false,
  places: ['above'],
  foreignResults: 'kept',
  whenNothing: 'noneResults',
  // Byte by byte in the lab: 37 of 37 bodies as they were sent (2026-11).
  keepsBody: true,
  bindTo: (hops, isSameOrganization) => bindToHost(postfix, hops, isSameOrganization),
});
