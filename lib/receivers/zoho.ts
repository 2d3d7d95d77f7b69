import { defineReceiver } from './define';

const ENTRANCE = /^mx\.zohomail\.(com|eu|in|jp|sa|ca|uk|com\.au|com\.cn)$/i;

/**
 * Zoho Mail. Seen in 18 messages of the corpus (2022): one field above the border hop `by mx.zohomail.<region>`, which is
 * also the id; `dkim=pass` names no domain; an empty field (`mx.zohomail.eu;`) where nothing was evaluated. The names of
 * the regions are those of Zoho's data centres. Results of others were kept in 2022-09.
 */
export const zoho = defineReceiver({
  id: 'zoho',
  name: 'Zoho Mail',
  proven: true,
  isOwnHost: (host) => ENTRANCE.test(host),
  isEntrance: (host) => ENTRANCE.test(host),
  ownsId: (id) => id !== null && ENTRANCE.test(id),
  ownsSpfWriter: (writer) => writer !== null && ENTRANCE.test(`mx.${writer}`),
  places: ['above'],
  foreignResults: 'kept',
  whenNothing: 'emptyField',
});
