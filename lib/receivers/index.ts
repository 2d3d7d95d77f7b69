import type { Hop } from '../received';
import { auto } from './auto';
import { exim } from './exim';
import { fastmail } from './fastmail';
import { gmail } from './gmail';
import { gmx } from './gmx';
import { icloud } from './icloud';
import { infomaniak } from './infomaniak';
import { mailboxorg } from './mailboxorg';
import { mailru } from './mailru';
import { microsoft } from './microsoft';
import { mox } from './mox';
import { naver } from './naver';
import { postfix } from './postfix';
import { proton } from './proton';
import { qq } from './qq';
import { rspamd } from './rspamd';
import { isSameOrUnder, topHost } from './self-hosted';
import { spamassassin } from './spamassassin';
import { stalwart } from './stalwart';
import { tuta } from './tuta';
import type { Receiver, SameOrganization } from './types';
import { yahoo } from './yahoo';
import { yandex } from './yandex';
import { zoho } from './zoho';

export type * from './types';

/** Every receiver there is a file for; `auto` is the derived default and stands last. */
export const receivers: readonly Receiver[] = [
  gmail,
  microsoft,
  yahoo,
  icloud,
  fastmail,
  proton,
  zoho,
  gmx,
  yandex,
  mailru,
  tuta,
  naver,
  qq,
  infomaniak,
  mailboxorg,
  postfix,
  rspamd,
  spamassassin,
  exim,
  stalwart,
  mox,
  auto,
];

/** Other names in use for a receiver. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['m365', 'microsoft'],
  ['amavis', 'spamassassin'],
]);

/** Ids a reader or the command line may give, aliases and `auto` included. */
export const receiverIds: readonly string[] = [...receivers.map(({ id }) => id), ...ALIASES.keys()].toSorted();

/** The receiver of that id or alias, as its file has it (not yet bound to a message); null where there is none. */
export function findReceiver(id: string): Receiver | null {
  const name = ALIASES.get(id) ?? id;
  return receivers.find((receiver) => receiver.id === name) ?? null;
}

/**
 * Who received the message, from what a sender cannot write: the host that wrote the newest Received field. Always
 * answers; where that host is no known provider's, with a receiver derived from its name.
 */
export function detectReceiver(
  hops: readonly Hop[],
  isSameOrganization: SameOrganization = isSameOrUnder,
): { readonly receiver: Receiver; readonly how: 'derived' } {
  const tops = topHosts(hops);
  const receiver = receivers.find((candidate) => tops.some((host) => candidate.isTopHost(host))) ?? auto;
  return { receiver: receiver.bindTo?.(hops, isSameOrganization) ?? receiver, how: 'derived' };
}

/**
 * The receiver to judge this message by: the one named, bound to the message where it has to be. Where the name is `auto`
 * or unknown, or where none of the newest hops is the named provider's (a message from another mailbox), the one that
 * shows.
 */
export function chooseReceiver(
  id: string,
  hops: readonly Hop[],
  isSameOrganization: SameOrganization = isSameOrUnder,
): { readonly receiver: Receiver; readonly how: 'given' | 'derived' } {
  const named = id === auto.id ? null : findReceiver(id);
  if (named === null) return detectReceiver(hops, isSameOrganization);
  if (named.bindTo !== undefined) return { receiver: named.bindTo(hops, isSameOrganization), how: 'given' };
  const tops = topHosts(hops);
  const isElsewhere = tops.length > 0 && !tops.some((host) => named.isOwnHost(host));
  return isElsewhere ? detectReceiver(hops, isSameOrganization) : { receiver: named, how: 'given' };
}

/** The host of the newest hop, and of the newest hop that has a name of use, where that is another. Lower case. */
function topHosts(hops: readonly Hop[]): readonly string[] {
  const newest = hops[0]?.by?.toLowerCase() ?? null;
  const named = topHost(hops);
  return [newest, named === newest ? null : named].filter((host) => host !== null);
}
