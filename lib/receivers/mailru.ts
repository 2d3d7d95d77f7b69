import { defineReceiver, isUnder } from './define';

/**
 * Mail.ru. Seen in 22 messages of the corpus (2022): id `mxs.mail.ru`, at the bottom of the block in 16 of 17, so the id alone
 * decides; `header.from` holds a whole address; no `dkim=none` where nothing is signed. Results of others were kept. All were published without their
 * Received fields; a message of 2013 quoted in public has its one field above them, so a lone one below its hop is not believed.
 */
export const mailru = defineReceiver({
  id: 'mailru',
  name: 'Mail.ru',
  proven: true,
  isOwnHost: (host) => isUnder(host, 'i.mail.ru'),
  ownsId: (id) => id === 'mxs.mail.ru',
  places: ['anywhere'],
  foreignResults: 'kept',
  whenNothing: 'noneResults',
});
