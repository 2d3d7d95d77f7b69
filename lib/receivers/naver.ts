import { defineReceiver, isUnder } from './define';

/**
 * Naver. One message of 2025-04 in a public repository: `mx.naver.com; spf=…` and an own ARC set above
 * `by <host>.nm.naver.com`, with Message-ID and Date above that too, so fields are moved. Too little to believe it.
 */
export const naver = defineReceiver({
  id: 'naver',
  name: 'Naver',
  proven: false,
  isOwnHost: (host) => isUnder(host, 'nm.naver.com'),
  ownsId: (id) => id === 'mx.naver.com',
  ownsSpfWriter: (writer) => writer === 'mx.naver.com',
  places: ['above'],
});
