import { defineReceiver, isUnder } from './define';

export const tuta = defineReceiver({
  id: 'tuta',
  name: 'Tuta',
  proven: false,
  isOwnHost: (host) => isUnder(host, 'tutanota.de', 'tuta.com'),
  ownsId: (id, hosts) => id !== null && hosts.own.includes(id),
  places: ['above'],
});
