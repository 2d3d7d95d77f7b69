import { defineReceiver, isUnder } from './define';

export const infomaniak = defineReceiver({
  id: 'infomaniak',
  name: 'Infomaniak',
  proven: true,
  isOwnHost: (host) => isUnder(host, 'infomaniak.com', 'infomaniak.ch'),
  ownsId: (id) => id === 'mx.infomaniak.com',
  places: ['anywhere'],
});
