import { defineReceiver, isUnder } from './define';

/**
 * Yahoo and AOL. 27 messages of the corpus (2009 to 2022) and the layout of 2025: `Received: from 127.0.0.1 by atlas….yahoo.com`
 * on top, results below it, then the hop `by 10.…` that took the connection; until about 2018 the results stood above
 * `by mta<n>….yahoo.com`. The authserv-id is the name of the host that wrote it.
 */
export const yahoo = defineReceiver({
  id: 'yahoo',
  name: 'Yahoo / AOL',
  proven: true,
  isOwnHost: (host) => isUnder(host, 'yahoo.com') || /^10\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(host),
  ownsId: (id, hosts) => id !== null && (hosts.own.includes(id) || /^atlas[a-z0-9-]*\.([a-z0-9-]+\.){1,6}yahoo\.com$/.test(id)),
  ownsSpfWriter: (writer, hosts) => writer === null || hosts.own.includes(writer),
  places: ['above', 'justBelow'],
  fieldsBetween: new Set(['return-path', 'x-originating-ip', 'received-spf', 'x-apparently-to', 'x-ymailisg']),
  foreignResults: 'kept',
  whenNothing: 'noneResults',
});
