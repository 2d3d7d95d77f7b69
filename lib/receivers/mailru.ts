import { defineReceiver, isUnder } from './define';

export const mailru = defineReceiver({
  id: 'mailru',
  name: 'Mail.ru',
  proven: true,
  isOwnHost: (host) => isUnder(host, 'mail.ru'),
  ownsId: (id) => id === 'mxs.mail.ru',
  places: ['anywhere'],
});
