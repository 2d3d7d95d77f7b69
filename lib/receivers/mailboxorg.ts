import { defineReceiver, isUnder } from './define';

export const mailboxorg = defineReceiver({
  id: 'mailboxorg',
  name: 'mailbox.org',
  proven: false,
  isOwnHost: (host) => isUnder(host, 'mailbox.org'),
  ownsId: (id, hosts) => id !== null && hosts.own.includes(id),
  places: ['above'],
});
