import { defineReceiver, isOneOf, isUnder } from './define';

/**
 * Yahoo and AOL. Seen in 27 messages of the corpus (2009 to 2022) and as its layout is described for 2025: on top
 * `from 127.0.0.1 by atlas….yahoo.com … with HTTP`, the results below that, then the hop `by 10.…` that took the
 * connection; until about 2018 the results stood above `by mta<n>….yahoo.com`. The authserv-id is the name of the host
 * that wrote it. The client's address stands in X-Originating-Ip where the hop does not name it. `unknown` means none.
 */
export const yahoo = defineReceiver({
  id: 'yahoo',
  name: 'Yahoo / AOL',
  proven: true,
  isOwnHost: (host) => isTopHost(host) || isInner(host),
  isTopHost,
  isEntrance: (host) => isInner(host) || /^mta\d+\.[a-z0-9.-]{1,60}\.yahoo\.com$/i.test(host),
  ownsId: (id, { own }) => id !== null && own.includes(id),
  ownsSpfWriter: (writer, { own }) => writer !== null && own.includes(writer),
  places: ['above', 'justBelow'],
  writesBelow: (key) => isOneOf(key, 'return-path', 'x-originating-ip', 'received-spf', 'x-apparently-to', 'x-ymailisg'),
  foreignResults: 'kept',
  whenNothing: 'noneResults',
});

function isTopHost(host: string): boolean {
  return isUnder(host, 'yahoo.com') && /^(atlas|mta)/i.test(host);
}

function isInner(host: string): boolean {
  return /^10\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(host);
}
