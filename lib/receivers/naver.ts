import { defineReceiver, isUnder } from './define';

export const naver = defineReceiver({
  id: 'naver',
  name: 'Naver',
  proven: false,
  isOwnHost: (host) => isUnder(host, 'nm.naver.com'),
  ownsId: (id) => id === 'mx.naver.com',
  places: ['above'],
});
