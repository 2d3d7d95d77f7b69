import { defineReceiver, isOneOf, isUnder } from './define';

/**
 * Yandex Mail. Seen in 16 messages of the corpus (2022): the id is the machine's own name under yandex.net, right below
 * the hop of the same host; SPF and DKIM only, SPF with the property `smtp.mail`; no field at all where nothing passed.
 * Results of others were kept.
 */
export const yandex = defineReceiver({
  id: 'yandex',
  name: 'Yandex Mail',
  proven: true,
  isOwnHost: (host) => isUnder(host, 'yandex.net', 'mail.yandex.ru'),
  ownsId: (id, { own }) => id !== null && isUnder(id, 'yandex.net') && own.includes(id),
  places: ['justBelow', 'above'],
  writesBelow: (key) => isOneOf(key, 'x-yandex-front', 'x-yandex-timemark', 'received-spf'),
  foreignResults: 'kept',
  whenNothing: 'noField',
});
