import { defineReceiver } from './define';
import { bindToHost } from './self-hosted';
import type { Receiver } from './types';

/**
 * Stalwart Mail Server. Its source (crates/smtp/src/inbound/data.rs, 2025-02) writes Received first and its results after
 * it. No real sample was found (2026-11).
 */
export const stalwart: Receiver = defineReceiver({
  id: 'stalwart',
  name: 'Stalwart',
  proven: false,
  isOwnHost: () => false,
  ownsId: () => false,
  places: ['justBelow'],
  bindTo: (hops, isSameOrganization) => bindToHost(stalwart, hops, isSameOrganization),
});
