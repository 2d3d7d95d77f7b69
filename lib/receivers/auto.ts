import { defineReceiver } from './define';
import { bindToHost, isFilterField } from './self-hosted';
import type { Receiver } from './types';

/**
 * The derived default: nobody said who received the message, and the newest hop names no provider there is a file for.
 * Its organisation is then taken for the receiver. Results in its name above the border hop are its own; right below the
 * border, where rspamd and others write, a single field counts, and is marked as doubtful: on a server that writes no
 * results and removes none, the sender could have put it there.
 */
export const auto: Receiver = defineReceiver({
  id: 'auto',
  name: 'your mail server',
  proven: true,
  isOwnHost: () => false,
  ownsId: () => false,
  places: ['above', 'justBelow'],
  fieldsBelow: 'oneEachMethod',
  writesBelow: isFilterField,
  bindTo: (hops, isSameOrganization) => bindToHost(auto, hops, isSameOrganization),
});
