import { defineReceiver } from './define';

/**
 * Proton Mail. 88 messages 2022 to 2026: all fields of one name are grouped, so the order says nothing. Id
 * `mail.protonmail.ch` since November 2023, before that the receiving host `mailin<nnn>.protonmail.ch`. Proton does not
 * remove fields with its old ids: two messages of June 2025 replayed a delivery of 2023, so an id of that form counts
 * only where it is the host of the newest hop. Foreign fields were kept in 6 of 6.
 */
export const proton = defineReceiver({
  id: 'proton',
  name: 'Proton Mail',
  proven: true,
  isOwnHost: (host) => /^mailin[a-z]*\d+\.protonmail\.ch$/i.test(host),
  ownsId: (id, { top }) => id === 'mail.protonmail.ch' || (id !== null && id === top && /^mailin[a-z]*\d+\.protonmail\.ch$/.test(id)),
  places: ['anywhere'],
  fieldsBelow: 'several',
  foreignResults: 'kept',
  whenNothing: 'noneResults',
  marks: new Set(['x-pm-origin', 'x-pm-content-encryption', 'x-pm-transfer-encryption', 'x-pm-spamscore']),
});
