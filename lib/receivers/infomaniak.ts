import { defineReceiver, isUnder } from './define';

/**
 * Infomaniak (ik.me). Seen in 16 messages of the corpus (2022): id `mx.infomaniak.com`, OpenDKIM and OpenDMARC fields above
 * From and the SPF field at the bottom, so the id alone decides. Results of others were kept.
 */
export const infomaniak = defineReceiver({
  id: 'infomaniak',
  name: 'Infomaniak',
  proven: true,
  isOwnHost: (host) => isUnder(host, 'infomaniak.com', 'infomaniak.ch'),
  ownsId: (id) => id === 'mx.infomaniak.com',
  places: ['anywhere'],
  foreignResults: 'kept',
  whenNothing: 'noneResults',
});
