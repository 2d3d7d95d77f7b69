import { defineReceiver } from './define';

/**
 * Zoho Mail. 18 messages of the corpus (2022): one field above the border hop, id `mx.zohomail.<region>`; `dkim=pass`
 * names no domain; an empty field where nothing was evaluated.
 */
export const zoho = defineReceiver({
  id: 'zoho',
  name: 'Zoho Mail',
  proven: true,
  isOwnHost: (host) => /^mx\.zohomail\.(com|eu|in|jp|sa|ca|com\.au|com\.cn|uk)$/i.test(host),
  ownsId: (id) => id !== null && /^mx\.zohomail\.(com|eu|in|jp|sa|ca|com\.au|com\.cn|uk)$/.test(id),
  ownsSpfWriter: (writer) => writer !== null && /^zohomail\.(com|eu|in|jp|sa|ca|com\.au|com\.cn|uk)$/.test(writer),
  places: ['above'],
  foreignResults: 'kept',
  whenNothing: 'emptyField',
});
