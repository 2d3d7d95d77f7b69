import type { HeaderBlock } from '../message';
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
import { isSameOrUnder } from './self-hosted';
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
 * Who received the message, from what a sender cannot write: the host of the newest hop and the fields above it. Always
 * answers; where no known provider shows, a receiver derived from the name of the newest hop's host.
 */
export function detectReceiver(
  block: HeaderBlock,
  hops: readonly Hop[],
  isSameOrganization: SameOrganization = isSameOrUnder,
): { readonly receiver: Receiver; readonly how: 'derived' } {
  const top = hops[0];
  const above = new Set(block.fields.slice(0, top?.fieldIndex ?? 0).map(({ key }) => key));
  const known = receivers.find(
    (receiver) =>
      (top?.by !== null && top !== undefined && receiver.isOwnHost(top.by)) || [...receiver.marks].some((mark) => above.has(mark)),
  );
  const receiver = known ?? auto;
  return { receiver: receiver.bindTo?.(hops, isSameOrganization) ?? receiver, how: 'derived' };
}

/** The receiver to judge this message by: the one named (`auto` or an unknown id: the one that shows), bound to the message. */
export function chooseReceiver(
  id: string,
  block: HeaderBlock,
  hops: readonly Hop[],
  isSameOrganization: SameOrganization = isSameOrUnder,
): { readonly receiver: Receiver; readonly how: 'given' | 'derived' } {
  const named = id === 'auto' ? null : findReceiver(id);
  if (named === null) return detectReceiver(block, hops, isSameOrganization);
  return { receiver: named.bindTo?.(hops, isSameOrganization) ?? named, how: 'given' };
}
