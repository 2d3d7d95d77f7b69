// The messages open on this page, one by one: what is new is read, what is gone is cancelled, what stays keeps its banner.
import { ask, isOrphaned } from '../../lib/platform/ask';
import type { BannerView, MessageId, Question } from '../../lib/platform/messages';
import { findProvider, type OpenMessage, type Provider } from '../../lib/providers';
import { type BannerHost, createBannerHost, removeLeftBanners } from './banner-host';
import { readMessage } from './reader';
import { watchPage } from './watch';

interface Entry {
  message: OpenMessage;
  readonly leaving: AbortController;
  banner: BannerHost | null;
  /** What the background last heard about the banner. */
  isShown: boolean;
}

/** How long a page may take to build a message before its layout counts as unknown. */
const LAYOUT_PATIENCE_MS = 4_000;
/** How long a page that is no webmail is watched for becoming one: webmails build themselves by script. */
const RECOGNISE_PATIENCE_MS = 20_000;

export interface Session {
  /** Looks now and tells the background; resolves when it knows. */
  lookAgain(how: Question<'lookAgain'>): Promise<void>;
  /** It found no webmail in time, or the extension is gone. */
  isStopped(): boolean;
}

/** Reads the page until `stop`, or until the extension is gone from under it. */
export function startSession(page: Document): Session {
  const life = new AbortController();
  const pageId = Math.random().toString(36).slice(2);
  const entries = new Map<MessageId, Entry>();
  let provider: Provider | null = null;
  let told: Promise<unknown> = Promise.resolve();
  let lastList: string | null = null;
  let missingSince: { readonly id: MessageId; readonly at: number } | null = null;

  const stop = () => {
    life.abort();
    for (const entry of entries.values()) leave(entry);
    entries.clear();
  };
  const leave = (entry: Entry) => {
    entry.leaving.abort();
    entry.banner?.remove();
  };

  const tellBanner = (entry: Entry, shown: boolean, hidden: boolean) => {
    if (entry.isShown === shown && !hidden) return;
    entry.isShown = shown;
    ask('bannerShown', { messageId: entry.message.id, shown, hidden }, { signal: life.signal }).catch(() => {});
  };
  const show = (entry: Entry, view: BannerView) => {
    const { id } = entry.message;
    entry.banner = createBannerHost(page, view, {
      why: () => {
        if (isOrphaned()) stop();
        else ask('openReport', { tabId: null, messageId: id }, { signal: life.signal }).catch(() => {});
      },
      hide: () => {
        entry.banner?.remove();
        entry.banner = null;
        if (isOrphaned()) stop();
        else tellBanner(entry, false, true);
      },
    });
    tellBanner(entry, entry.banner.keepAt(entry.message.place), false);
  };

  const read = async (entry: Entry, webmail: Provider, isRecheck = false) => {
    const answer = await readMessage(webmail, entry.message, page, { isRecheck, signal: entry.leaving.signal });
    look();
    // the page may have gone on to another message meanwhile
    if (entries.get(entry.message.id) !== entry) return;
    if (!('banner' in answer)) return;
    // What was checked again may have another verdict than the banner on the page.
    if (entry.banner) {
      entry.banner.remove();
      entry.banner = null;
      tellBanner(entry, false, false);
    }
    if (answer.banner) show(entry, answer.banner);
  };

  const tellList = (webmail: Provider, extra: readonly MessageId[]) => {
    const messages = [
      ...Array.from(entries.values(), ({ message: { id, subject, shown } }) => ({ id, subject, shown })),
      ...extra.map((id) => ({ id, subject: null, shown: null })),
    ];
    const list = JSON.stringify(messages);
    if (list === lastList) return;
    lastList = list;
    told = ask('openMessages', { webmail: webmail.id, page: pageId, leaving: false, messages }, { signal: life.signal }).catch(() => {
      if (lastList === list) lastList = null;
    });
  };

  /** A message seems open, but the page is built in a way we do not know: said once, after some patience. */
  const tellMissing = (missing: { readonly id: MessageId; readonly part: string } | null): readonly MessageId[] => {
    if (!missing) {
      missingSince = null;
      return [];
    }
    if (missingSince?.id !== missing.id) {
      missingSince = { id: missing.id, at: performance.now() };
      setTimeout(look, LAYOUT_PATIENCE_MS);
    }
    return performance.now() - missingSince.at >= LAYOUT_PATIENCE_MS ? [missing.id] : [];
  };

  function look(): void {
    if (life.signal.aborted) return;
    if (isOrphaned()) {
      stop();
      return;
    }
    provider ??= findProvider(page);
    if (!provider) return;
    const { messages, missing } = provider.openMessages(page);
    const open = new Map(messages.map((message) => [message.id, message]));
    for (const [id, entry] of entries) {
      if (open.has(id)) continue;
      leave(entry);
      entries.delete(id);
    }
    const fresh: Entry[] = [];
    for (const message of open.values()) {
      const entry = entries.get(message.id);
      if (entry) {
        entry.message = message;
        if (entry.banner) tellBanner(entry, entry.banner.keepAt(message.place), false);
      } else {
        const made: Entry = { message, leaving: new AbortController(), banner: null, isShown: false };
        entries.set(message.id, made);
        fresh.push(made);
      }
    }
    const lost = tellMissing(missing);
    const wasTold = lastList;
    tellList(provider, lost);
    if (missing && lost.length && wasTold !== lastList)
      ask('readFailed', { messageId: missing.id, reason: 'layoutUnknown', detail: missing.part }, { signal: life.signal }).catch(() => {});
    for (const entry of fresh) read(entry, provider).catch(() => {});
  }

  /** The message's list goes with its document; back in the history brings both again. */
  const farewell = () => {
    lastList = null;
    if (provider && !isOrphaned())
      ask('openMessages', { webmail: provider.id, page: pageId, leaving: true, messages: [] }, { tries: 1 }).catch(() => {});
  };

  removeLeftBanners(page);
  watchPage(page, look, life.signal);
  addEventListener('pagehide', farewell, { signal: life.signal });
  addEventListener('pageshow', (event) => event.persisted && look(), { signal: life.signal });
  setTimeout(() => {
    if (!provider) stop();
  }, RECOGNISE_PATIENCE_MS);
  look();

  return {
    isStopped: () => life.signal.aborted,
    async lookAgain({ read: which, bringBack, recheck }) {
      const asked = recheck === null ? undefined : entries.get(recheck);
      if (asked && provider) read(asked, provider, true).catch(() => {});
      for (const [id, entry] of entries) {
        if (which !== 'all' && id !== bringBack) continue;
        leave(entry);
        entries.delete(id);
      }
      lastList = null;
      look();
      await told;
    },
  };
}
