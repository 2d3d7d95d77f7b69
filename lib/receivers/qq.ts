import { defineReceiver, isOneOf, isUnder } from './define';

/**
 * QQ Mail. One message of 2024-10, published as a puzzle and altered: `mx.qq.com; spf=…; dkim=…; dmarc=…` below
 * `by newxm….qq.com (NewMX)` after X-QQ-mid and X-QQ-XMRINFO. Too little to believe it.
 */
export const qq = defineReceiver({
  id: 'qq',
  name: 'QQ Mail',
  proven: false,
  isOwnHost: (host) => isUnder(host, 'qq.com') && /^newxm/i.test(host),
  ownsId: (id) => id === 'mx.qq.com',
  places: ['justBelow'],
  writesBelow: (key) => isOneOf(key, 'x-qq-mid', 'x-qq-xmrinfo'),
});
