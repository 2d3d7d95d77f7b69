import { defineReceiver } from './define';
import { bindToHost } from './self-hosted';
import type { Receiver } from './types';

/**
 * Exim. Writes results only where the administrator says so; the documented line is
 * `add_header = :at_start:${authresults {$primary_hostname}}` (Exim specification, chapter on DKIM, SPF and DMARC), which stands
 * above its Received. No real sample with its results was found (2026-11).
 */
export const exim: Receiver = defineReceiver({
  id: 'exim',
  name: 'Exim',
  proven: false,
  isOwnHost: () => false,
  ownsId: () => false,
  places: ['above'],
  bindTo: (hops, isSameOrganization) => bindToHost(exim, hops, isSameOrganization),
});
