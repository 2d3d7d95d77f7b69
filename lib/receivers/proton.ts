import { defineReceiver } from './define';

const ENTRANCE = /^mailin[a-z]{0,6}\d{1,5}\.protonmail\.ch$/i;

/**
 * Proton Mail. Measured on 88 messages, 2022 to 2026: fields of one name are grouped, so their order against Received is
 * lost. The id is `mail.protonmail.ch` since 2023-11, before that the receiving host `mailin<nnn>.protonmail.ch`. Fields
 * with the old ids are not removed on arrival: two messages of 2025-06 replayed a delivery of 2023 with four of them.
 * So an id of that form counts only as the host of the newest hop. Results of others were kept (6 of 6). Two DKIM
 * verifiers write one field each and may disagree.
 */
export const proton = defineReceiver({
  id: 'proton',
  name: 'Proton Mail',
  proven: true,
  isOwnHost: (host) => ENTRANCE.test(host),
  isEntrance: (host) => ENTRANCE.test(host),
  ownsId: (id, { top }) => id === 'mail.protonmail.ch' || (id !== null && id === top && ENTRANCE.test(id)),
  places: ['anywhere'],
  foreignResults: 'kept',
  whenNothing: 'noneResults',
});
