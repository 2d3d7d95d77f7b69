import { defineReceiver, isUnder } from './define';

/**
 * Outlook.com, Hotmail, and Microsoft 365. Measured on 7,726 consumer messages, 2022 to 2026: one field without an
 * authserv-id, always above the border hop (7,709 of 7,709; none in 17); every field that arrives is renamed
 * Authentication-Results-Original (925 messages). The border hop is `by ….mail.protection.outlook.com`; when the sender is
 * at Microsoft too, more hops of the same names follow below. A value with a domain that is not ASCII is wrapped in
 * encoded words as a whole.
 */
export const microsoft = defineReceiver({
  id: 'microsoft',
  name: 'Outlook / Microsoft 365',
  proven: true,
  isOwnHost: (host) => isUnder(host, ...HOSTS),
  isEntrance: (host) => isUnder(host, 'mail.protection.outlook.com'),
  ownsId: (id) => id === null,
  ownsSpfWriter: (writer) => writer === 'protection.outlook.com',
  places: ['above'],
  foreignResults: 'renamed',
  whenNothing: 'noneResults',
});

const HOSTS = [
  'prod.outlook.com',
  'mail.protection.outlook.com',
  'prod.protection.outlook.com',
  'outlook.office365.com',
  'prod.exchangelabs.com',
] as const;
