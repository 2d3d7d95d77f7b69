import type { MessageState, TabState } from '../../lib/platform/messages';
import type { PopupLookups, PopupMessage, PopupScreen } from '../../components/popup';
import type { trustOf } from './trust';

function popupMessage(state: MessageState, { trustOf, trustedDomains }: PopupState): PopupMessage {
  const { id, subject, shown, status, report, failure, bannerShown, hidden, recheck } = state;
  return {
    id,
    subject,
    shown,
    status,
    report,
    failureKey: failure === null ? null : `failure_${failure}`,
    bannerShown,
    hidden,
    recheck,
    trust: trustOf?.(report, trustedDomains) ?? null,
  };
}

export interface PopupState {
  /** Null until the background has answered. */
  readonly tab: TabState | 'noAnswer' | null;
  /** The message the reader picked from several. */
  readonly chosen: string | null;
  readonly trustedDomains: readonly string[];
  readonly lookups: PopupLookups;
  /** Null until it is loaded: it brings the list of public suffixes, which the verdict must not wait for. */
  readonly trustOf: typeof trustOf | null;
}

/** What the popup shows: one message at once, several as a list until one is picked. */
export function screenOf(state: PopupState): PopupScreen {
  const { tab, chosen } = state;
  if (tab === null) return { kind: 'waiting' };
  if (tab === 'noAnswer') return { kind: 'noAnswer' };
  switch (tab.kind) {
    case 'noWebmail':
      return { kind: 'noWebmail', host: tab.host };
    case 'permissionMissing':
      return { kind: 'permission', host: tab.host, origin: tab.origin };
    case 'noMessage':
      return { kind: 'noMessage', host: tab.host };
    default: {
      const messages = tab.messages.map((message) => popupMessage(message, state));
      const [only] = messages;
      const message = messages.find(({ id }) => id === chosen) ?? (messages.length === 1 ? only : undefined);
      if (message) return { kind: 'message', message, host: tab.host, openCount: messages.length, lookups: state.lookups };
      return messages.length === 0 ? { kind: 'noMessage', host: tab.host } : { kind: 'list', messages };
    }
  }
}
