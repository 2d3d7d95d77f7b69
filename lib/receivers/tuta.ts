import { defineReceiver, isUnder } from './define';

/** Tuta. No real sample of its results was found (2026-11), so none is believed; host names as in its DNS. */
export const tuta = defineReceiver({
  id: 'tuta',
  name: 'Tuta',
  proven: false,
  isOwnHost: (host) => isUnder(host, 'tutanota.de', 'tuta.com'),
  ownsId: (id) => id !== null && isUnder(id, 'tutanota.de'),
  places: ['above'],
});
