// What is open in which tab, and the reports of it. Lives in storage.session: it survives a suspended background and is
// gone with the browser. Header blocks and reports only; bodies are never stored.
import type { ShownSender, WebmailId } from '../message';
import type { Report } from '../report';
import { MAX_OPEN_MESSAGES, MAX_STORED_BYTES, MAX_STORED_REPORTS } from './limits';
import type { MessageId, MessageState } from './messages';

/** The part of `storage.session` that is used. */
export interface SessionArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
}

export interface ListedMessage {
  readonly id: MessageId;
  readonly subject: string | null;
  readonly shown: ShownSender | null;
}

/** A message as stored: its report stands under a key of its own. */
export type StoredMessage = Omit<MessageState, 'report' | 'webmail' | 'recheck'> & { readonly step: Report['verdict']['step'] | null };

/** What one frame of a tab shows. */
export interface Frame {
  readonly frameId: number;
  /** Name of the document in it. */
  readonly page: string;
  readonly webmail: WebmailId;
  readonly host: string;
  readonly messages: readonly StoredMessage[];
}

interface StoredReport {
  readonly key: string;
  readonly tabId: number;
  readonly messageId: MessageId;
  readonly bytes: number;
}

interface Snapshot {
  readonly tabs: readonly { readonly tabId: number; readonly frames: readonly Frame[] }[];
  /** Oldest first. */
  readonly reports: readonly StoredReport[];
  /** `tabId message` of banners the reader hid, newest last. */
  readonly hidden: readonly string[];
  readonly nextKey: number;
}

export interface ReportWithHeader {
  readonly report: Report;
  readonly headerBase64: string;
}

export type Result =
  | { readonly status: 'done'; readonly stored: ReportWithHeader }
  | { readonly status: 'failed'; readonly failure: NonNullable<MessageState['failure']>; readonly detail: string | null };

export interface TabStore {
  /** Replaces a frame's list; what is known of messages that stay open is kept. */
  list(tabId: number, frame: Omit<Frame, 'messages'>, messages: readonly ListedMessage[]): Promise<void>;
  /** `page`: only while that document is still the frame's. */
  dropFrame(tabId: number, frameId: number, page: string | null): Promise<void>;
  dropTab(tabId: number): Promise<void>;
  /** The reader asked again: what failed counts as loading. */
  restart(tabId: number): Promise<void>;
  setResult(tabId: number, messageId: MessageId, result: Result): Promise<void>;
  setBanner(tabId: number, messageId: MessageId, banner: { readonly shown: boolean; readonly hidden: boolean }): Promise<void>;
  frames(tabId: number): Promise<readonly Frame[]>;
  isHidden(tabId: number, messageId: MessageId): Promise<boolean>;
  report(tabId: number, messageId: MessageId): Promise<ReportWithHeader | null>;
  tabIds(): Promise<readonly number[]>;
}

const KEY = 'tabs';
const EMPTY: Snapshot = { tabs: [], reports: [], hidden: [], nextKey: 0 };
/** Attack: message after message, each with a warning that is hidden. The oldest wishes are forgotten. */
const MAX_HIDDEN = 200;

const isSnapshot = (value: unknown): value is Snapshot => typeof value === 'object' && value !== null && 'nextKey' in value;
const isReport = (value: unknown): value is ReportWithHeader => typeof value === 'object' && value !== null && 'report' in value;

const hiddenKey = (tabId: number, messageId: MessageId) => `${tabId} ${messageId}`;

/** The one writer of its keys; every promise settles after the change is stored. */
export function createTabStore(area: SessionArea): TabStore {
  let state: Snapshot | null = null;
  let last: Promise<unknown> = Promise.resolve();

  /** One change after the other, so that no two read the same state. */
  const inTurn = <T>(work: (now: Snapshot) => Promise<T>): Promise<T> => {
    const turn = last.then(async () => {
      const stored = state ?? (await area.get(KEY))[KEY];
      state = isSnapshot(stored) ? stored : EMPTY;
      return work(state);
    });
    last = turn.catch(() => {});
    return turn;
  };
  const save = async (next: Snapshot) => {
    state = next;
    await area.set({ [KEY]: next });
  };
  const withFrames = (now: Snapshot, tabId: number, change: (frames: readonly Frame[]) => readonly Frame[]): Snapshot => {
    const frames = change(now.tabs.find((tab) => tab.tabId === tabId)?.frames ?? []);
    const others = now.tabs.filter((tab) => tab.tabId !== tabId);
    return { ...now, tabs: frames.length ? [...others, { tabId, frames }] : others };
  };
  const withMessage = (now: Snapshot, tabId: number, id: MessageId, change: Partial<StoredMessage>): Snapshot =>
    withFrames(now, tabId, (frames) =>
      frames.map((frame) => ({
        ...frame,
        messages: frame.messages.map((message) => (message.id === id ? { ...message, ...change } : message)),
      })),
    );
  const withoutReports = async (now: Snapshot, gone: (report: StoredReport) => boolean): Promise<Snapshot> => {
    const keys = now.reports.filter(gone).map(({ key }) => key);
    if (keys.length) await area.remove(keys);
    return { ...now, reports: now.reports.filter((report) => !gone(report)) };
  };

  const storeReport = async (now: Snapshot, tabId: number, messageId: MessageId, stored: ReportWithHeader): Promise<Snapshot> => {
    const bytes = JSON.stringify(stored).length;
    let next = await withoutReports(now, (report) => report.tabId === tabId && report.messageId === messageId);
    const sizes = next.reports.map((report) => report.bytes);
    let total = sizes.reduce((sum, size) => sum + size, bytes);
    let drop = 0;
    while (drop < sizes.length && (total > MAX_STORED_BYTES || sizes.length - drop >= MAX_STORED_REPORTS)) total -= sizes[drop++] ?? 0;
    const oldest = new Set(next.reports.slice(0, drop));
    next = await withoutReports(next, (report) => oldest.has(report));
    const key = `report.${next.nextKey}`;
    await area.set({ [key]: stored });
    return { ...next, nextKey: next.nextKey + 1, reports: [...next.reports, { key, tabId, messageId, bytes }] };
  };

  return {
    list: (tabId, frame, messages) =>
      inTurn((now) =>
        save(
          withFrames(now, tabId, (frames) => {
            const before = frames.find(({ frameId, page }) => frameId === frame.frameId && page === frame.page)?.messages ?? [];
            const listed = messages.slice(0, MAX_OPEN_MESSAGES).map((message): StoredMessage => {
              const known = before.find(({ id }) => id === message.id);
              if (known) return { ...known, subject: message.subject, shown: message.shown };
              const hidden = now.hidden.includes(hiddenKey(tabId, message.id));
              return { ...message, status: 'loading', failure: null, step: null, bannerShown: false, hidden };
            });
            return [...frames.filter(({ frameId }) => frameId !== frame.frameId), { ...frame, messages: listed }];
          }),
        ),
      ),
    dropFrame: (tabId, frameId, page) =>
      inTurn((now) =>
        save(
          withFrames(now, tabId, (frames) => frames.filter((frame) => frame.frameId !== frameId || (page !== null && frame.page !== page))),
        ),
      ),
    dropTab: (tabId) =>
      inTurn(async (now) => {
        const hidden = now.hidden.filter((key) => !key.startsWith(`${tabId} `));
        const next = await withoutReports({ ...now, hidden }, (report) => report.tabId === tabId);
        await save(withFrames(next, tabId, () => []));
      }),
    restart: (tabId) =>
      inTurn((now) =>
        save(
          withFrames(now, tabId, (frames) =>
            frames.map((frame) => ({
              ...frame,
              messages: frame.messages.map((message) =>
                message.status === 'failed' ? { ...message, status: 'loading', failure: null } : message,
              ),
            })),
          ),
        ),
      ),
    setResult: (tabId, messageId, result) =>
      inTurn(async (now) => {
        if (result.status === 'failed') {
          const detail = result.detail === null ? {} : { detail: result.detail };
          await save(withMessage(now, tabId, messageId, { status: 'failed', failure: result.failure, step: null, ...detail }));
          return;
        }
        const next = await storeReport(now, tabId, messageId, result.stored);
        const { step } = result.stored.report.verdict;
        await save(withMessage(next, tabId, messageId, { status: 'done', failure: null, step }));
      }),
    setBanner: (tabId, messageId, { shown, hidden }) =>
      inTurn(async (now) => {
        const key = hiddenKey(tabId, messageId);
        const others = now.hidden.filter((other) => other !== key);
        const next = { ...now, hidden: hidden ? [...others, key].slice(-MAX_HIDDEN) : others };
        await save(withMessage(next, tabId, messageId, { bannerShown: shown, hidden }));
      }),
    frames: (tabId) => inTurn(async (now) => now.tabs.find((tab) => tab.tabId === tabId)?.frames ?? []),
    isHidden: (tabId, messageId) => inTurn(async (now) => now.hidden.includes(hiddenKey(tabId, messageId))),
    report: (tabId, messageId) =>
      inTurn(async (now) => {
        const found = now.reports.find((report) => report.tabId === tabId && report.messageId === messageId);
        if (!found) return null;
        const stored = (await area.get(found.key))[found.key];
        return isReport(stored) ? stored : null;
      }),
    tabIds: () => inTurn(async (now) => now.tabs.map(({ tabId }) => tabId)),
  };
}
