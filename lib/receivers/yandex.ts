import { defineReceiver, isUnder } from './define';

export const yandex = defineReceiver({
  id: 'yandex',
  name: 'Yandex',
  proven: true,
  isOwnHost: (host) => isUnder(host, 'yandex.net', 'yandex.ru'),
  ownsId: (id, hosts) => id !== null && hosts.own.includes(id),
  places: ['justBelow', 'above'],
});
