import { browser } from 'wxt/browser';
import { ask } from '../../lib/platform/ask';
import type { MessageState, TabState } from '../../lib/platform/messages';
import type { Frame, StoredMessage, TabStore } from '../../lib/platform/tab-store';
import type { Rechecks } from './rechecks';
import { inject, originPattern } from './scripts';
import { byWeight } from './toolbar';

/** Asks a frame's content script to look and tell; false where none answers. */
const looks = (tabId: number, frameId: number): Promise<boolean> =>
  ask('lookAgain', { bringBack: null, read: 'none', recheck: null }, { to: { tabId, frameId }, tries: 1 }).then(
    () => true,
    () => false,
  );

/** Frames come and go without a word (no `webNavigation` permission): those that no longer answer are dropped. */
export async function verifyFrames(store: TabStore, tabId: number): Promise<boolean> {
  const known = new Set((await store.frames(tabId)).map(({ frameId }) => frameId));
  const answers = await Promise.all(
    [...new Set([0, ...known])].map(async (frameId) => ({ frameId, isAlive: await looks(tabId, frameId) })),
  );
  for (const { frameId, isAlive } of answers) if (!isAlive && known.has(frameId)) await store.dropFrame(tabId, frameId, null);
  return answers.some(({ frameId, isAlive }) => frameId === 0 && isAlive);
}

async function addressOf(tabId: number): Promise<URL | null> {
  const { url } = await browser.tabs.get(tabId).catch(() => ({ url: undefined }));
  if (!url || !URL.canParse(url)) return null;
  const address = new URL(url);
  return address.protocol === 'https:' || address.protocol === 'http:' ? address : null;
}

export interface Known {
  readonly store: TabStore;
  readonly rechecks: Rechecks;
}

async function messageState({ store, rechecks }: Known, tabId: number, frame: Frame, message: StoredMessage): Promise<MessageState> {
  const { step: _, ...state } = message;
  const report = message.status === 'done' ? ((await store.report(tabId, message.id))?.report ?? null) : null;
  const isLost = message.status === 'done' && report === null;
  return {
    ...state,
    webmail: frame.webmail,
    report,
    recheck: rechecks.progress({ tabId, messageId: message.id }),
    ...(isLost ? { status: 'failed', failure: 'internal' } : {}),
  };
}

/**
 * What the popup shows for a tab. A click on the toolbar lets us into the tab for now (activeTab), so a webmail without
 * permission is read too.
 */
export async function tabState(known: Known, tabId: number): Promise<TabState> {
  const { store } = known;
  const address = await addressOf(tabId);
  if (!address) return { kind: 'noWebmail', host: null };
  const { host } = address;
  const pattern = originPattern(address);
  const isAllowed = await browser.permissions.contains({ origins: [pattern ?? `${address.protocol}//${address.hostname}/*`] });
  let isRunning = await verifyFrames(store, tabId);
  if (!isRunning || !isAllowed) {
    const frameIds = await inject(tabId);
    isRunning ||= frameIds.length > 0;
    await Promise.all(frameIds.map((frameId) => looks(tabId, frameId)));
  }
  const frames = await store.frames(tabId);
  const [first] = frames;
  const isMissing = !isAllowed && pattern !== null;
  if (!first) return !isRunning && isMissing ? { kind: 'permissionMissing', host, origin: pattern } : { kind: 'noWebmail', host };
  const stored = frames.flatMap((frame) => frame.messages.map((message) => ({ frame, message })));
  if (stored.length === 0) {
    return isMissing ? { kind: 'permissionMissing', host, origin: pattern } : { kind: 'noMessage', webmail: first.webmail, host };
  }
  const inOrder = stored.toSorted((one, other) => byWeight(one.message, other.message));
  const messages = await Promise.all(inOrder.map(({ frame, message }) => messageState(known, tabId, frame, message)));
  return { kind: 'messages', webmail: first.webmail, host, messages, ...(isMissing ? { missingOrigin: pattern } : {}) };
}
