import { defineReceiver, isUnder } from './define';

export const gmx = defineReceiver({
  id: 'gmx',
  name: 'GMX / WEB.DE / mail.com',
  proven: true,
  isOwnHost: (host) => isUnder(host, 'gmx.net'),
  ownsId: (id) => id === 'gmx.net',
  places: ['above'],
});
