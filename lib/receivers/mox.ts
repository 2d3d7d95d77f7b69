import { defineReceiver } from './define';
import { bindToHost } from './self-hosted';
import type { Receiver } from './types';

/**
 * mox. Writes Delivered-To, Return-Path, its results and Received-SPF above its Received (smtpserver/server.go). No real
 * sample was found (2026-11).
 */
export const mox: Receiver = defineReceiver({
  id: 'mox',
  name: 'mox',
  proven: false,
  isOwnHost: () => false,
  ownsId: () => false,
  places: ['above'],
  bindTo: (hops, isSameOrganization) => bindToHost(mox, hops, isSameOrganization),
});
