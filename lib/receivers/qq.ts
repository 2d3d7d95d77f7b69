import { defineReceiver, isUnder } from './define';

export const qq = defineReceiver({
  id: 'qq',
  name: 'QQ Mail',
  proven: false,
  isOwnHost: (host) => isUnder(host, 'qq.com'),
  ownsId: (id) => id === 'mx.qq.com',
  places: ['justBelow'],
});
