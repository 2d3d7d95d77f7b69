// Composition root of the extension: every question of the protocol is answered here, every browser event is heard here.
// Listeners are set at once, so that an event that wakes the worker finds them; all state lives in storage.
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { ask } from '../../lib/platform/ask';
import { loadCatalogue } from '../../lib/platform/catalogue';
import { type Answer, type MessageId, type MessageType, onMessage, type Question } from '../../lib/platform/messages';
import { readResolver } from '../../lib/platform/lookups';
import { reportPath } from '../../lib/platform/report-address';
import { type AllowedWebmail, isSame, readSettings, updateSettings, watchSettings } from '../../lib/platform/settings';
import { createTabStore, type Result } from '../../lib/platform/tab-store';
import { readOnly } from '../../lib/reader';
import type { Step } from '../../lib/verdict';
import { analyzeOpen, analyzePasted } from './analysis';
import { bannerView } from './banner-view';
import { senderMemory } from './memory';
import { AnalyzeSchema, type Asker, askerOf, BannerSchema, FailureSchema, FetchSchema, OpenMessagesSchema } from './questions';
import { createRechecks } from './rechecks';
import { matchScriptsToPermissions, onInstalled, onPermissionsAdded, originPattern } from './scripts';
import { fetchForPage } from './source-fetch';
import { tabState, verifyFrames } from './tab-state';
import { showInToolbar } from './toolbar';

const OK = { ok: true } as const;
type PageAsker = Extract<Asker, { kind: 'page' }>;

export default defineBackground(() => {
  const store = createTabStore(browser.storage.session);
  const memory = senderMemory();
  const rechecks = createRechecks();
  const base = browser.runtime.getURL('/');

  /** Questions of content scripts, about their own tab only. */
  function answerPage<T extends MessageType>(type: T, answer: (question: Question<T>, asker: PageAsker) => Promise<Answer<T>>): void {
    onMessage(type, ({ data, sender }) => {
      const asker = askerOf(sender, base);
      if (asker.kind !== 'page') throw new Error(`${type}: only for content scripts`);
      return answer(data, asker);
    });
  }
  /** Questions of the extension's own pages; a content script has no business with other tabs. */
  function answerExtension<T extends MessageType>(type: T, answer: (question: Question<T>) => Promise<Answer<T>>): void {
    onMessage(type, ({ data, sender }) => {
      if (askerOf(sender, base).kind !== 'extension') throw new Error(`${type}: only for pages of the extension`);
      return answer(data);
    });
  }

  /** Nobody waits for the toolbar: a banner is not held up by an icon. */
  function refreshToolbar(tabId: number): void {
    void Promise.all([store.frames(tabId), loadCatalogue()])
      .then(([frames, catalogue]) =>
        showInToolbar(
          tabId,
          frames.flatMap(({ messages }) => messages),
          catalogue,
        ),
      )
      .catch(() => {});
  }
  /** Stored behind the answer's back: the banner needs the verdict, not its copy. */
  function remember(tabId: number, messageId: MessageId, result: Result): Promise<unknown> {
    return store.setResult(tabId, messageId, result).then(
      () => refreshToolbar(tabId),
      () => store.setResult(tabId, messageId, { status: 'failed', failure: 'internal', detail: 'storage' }).catch(() => {}),
    );
  }
  async function lookAgain(tabId: number, how: Question<'lookAgain'>): Promise<void> {
    const frames = await store.frames(tabId);
    await Promise.all(frames.map(({ frameId }) => ask('lookAgain', how, { to: { tabId, frameId } }).catch(() => null)));
  }
  /** The page sends the message again, whole: bodies are never kept. */
  async function startRecheck(tabId: number, messageId: MessageId): Promise<void> {
    rechecks.start({ tabId, messageId });
    await lookAgain(tabId, { bringBack: null, read: 'none', recheck: messageId });
  }
  /** As the reader decided: always, or where the sender is not proven. The first verdict stands meanwhile. */
  async function recheckByItself(tabId: number, messageId: MessageId, step: Step): Promise<void> {
    const { lookups } = await readSettings();
    const isWanted = lookups.when === 'always' || (lookups.when === 'doubt' && step !== 'verified');
    if (isWanted && (await readResolver(lookups)) !== null) await startRecheck(tabId, messageId);
  }
  /** Which adapter reads an allowed webmail, for the list in the options. */
  async function rememberWebmail(page: URL, webmail: string): Promise<void> {
    const pattern = originPattern(page);
    const isNews = ({ origin, webmail: known }: AllowedWebmail) => origin === pattern && known !== webmail;
    if (!(await readSettings()).webmails.some(isNews)) return;
    await updateSettings((settings) => ({
      ...settings,
      webmails: settings.webmails.map((allowed) => (isNews(allowed) ? { ...allowed, webmail } : allowed)),
    }));
  }

  answerPage('openMessages', async (question, { tabId, frameId, origin, host }) => {
    const { webmail, page, leaving, messages } = v.parse(OpenMessagesSchema, question);
    if (leaving) await store.dropFrame(tabId, frameId, page);
    else {
      await store.list(tabId, { frameId, page, webmail, host }, messages);
      await rememberWebmail(new URL(origin), webmail);
    }
    refreshToolbar(tabId);
    return OK;
  });

  answerPage('analyzeMessage', async (question, { tabId, isPrivate }) => {
    const request = v.parse(AnalyzeSchema, question);
    const { messageId } = request;
    const catalogue = await loadCatalogue();
    const running = request.isRecheck ? rechecks.running({ tabId, messageId }) : null;
    // Stopped before the page had sent it: what is known stays.
    if (request.isRecheck && running === null) return { failure: 'noAnswer' };
    const [result, isHidden] = await Promise.all([
      analyzeOpen(request, catalogue, isPrivate ? readOnly(memory) : memory, running),
      store.isHidden(tabId, messageId),
    ]);
    // Cancelled, or asked for anew meanwhile: this run is nobody's any more.
    if (running !== null && rechecks.running({ tabId, messageId }) !== running) return { failure: 'noAnswer' };
    if ('failure' in result) {
      // What was known before a check stands, whatever became of it.
      if (running === null) void remember(tabId, messageId, { status: 'failed', failure: result.failure, detail: null });
      else rechecks.end({ tabId, messageId });
      return result;
    }
    const stored = remember(tabId, messageId, { status: 'done', stored: result });
    if (running !== null) void stored.then(() => rechecks.end({ tabId, messageId }));
    else void recheckByItself(tabId, messageId, result.report.verdict.step);
    return { banner: isHidden ? null : bannerView(result.report, catalogue), step: result.report.verdict.step };
  });

  answerPage('readFailed', async (question, { tabId }) => {
    const { messageId, reason, detail } = v.parse(FailureSchema, question);
    // The page could not send it again: the check is over, and what was known stands.
    if (rechecks.running({ tabId, messageId }) !== null) {
      rechecks.end({ tabId, messageId });
      return OK;
    }
    await store.setResult(tabId, messageId, { status: 'failed', failure: reason, detail });
    refreshToolbar(tabId);
    return OK;
  });

  answerPage('bannerShown', async (question, { tabId }) => {
    const { messageId, shown, hidden } = v.parse(BannerSchema, question);
    await store.setBanner(tabId, messageId, { shown, hidden });
    return OK;
  });

  answerPage('fetchSource', async (question, { tabId, frameId, origin }) => {
    const frame = (await store.frames(tabId)).find((known) => known.frameId === frameId);
    return fetchForPage(v.parse(FetchSchema, question), { origin, webmail: frame?.webmail ?? null });
  });

  async function openReport(tabId: number, messageId: MessageId): Promise<Answer<'openReport'>> {
    await browser.tabs.create({ url: reportPath({ tabId, messageId }) });
    return OK;
  }
  onMessage('openReport', ({ data, sender }) => {
    const asker = askerOf(sender, base);
    // a content script can only open the report of its own tab
    const tabId = asker.kind === 'page' ? asker.tabId : data.tabId;
    if (tabId === null) throw new Error('openReport: which tab?');
    return openReport(tabId, data.messageId);
  });

  answerExtension('tabState', async ({ tabId }) => {
    const state = await tabState({ store, rechecks }, tabId);
    refreshToolbar(tabId);
    return state;
  });

  answerExtension('tryAgain', async ({ tabId }) => {
    await store.restart(tabId);
    await lookAgain(tabId, { bringBack: null, read: 'all', recheck: null });
    return OK;
  });

  answerExtension('showBanner', async ({ tabId, messageId }) => {
    await store.setBanner(tabId, messageId, { shown: false, hidden: false });
    await lookAgain(tabId, { bringBack: messageId, read: 'none', recheck: null });
    return OK;
  });

  answerExtension('recheck', async ({ tabId, messageId }) => {
    await startRecheck(tabId, messageId);
    return OK;
  });
  answerExtension('recheckProgress', (target) => Promise.resolve({ count: rechecks.progress(target) }));
  answerExtension('cancelRecheck', (target) => {
    rechecks.cancel(target);
    return Promise.resolve(OK);
  });

  answerExtension('storedReport', async ({ tabId, messageId }) => (await store.report(tabId, messageId)) ?? { report: null });

  answerExtension('analyzeSource', async (question) => {
    const target = question.recheck === null ? null : { tabId: null, messageId: question.recheck };
    const running = target && rechecks.start(target);
    const answer = await analyzePasted(question, await loadCatalogue(), memory, running);
    if (target && rechecks.running(target) === running) rechecks.end(target);
    return answer;
  });

  browser.tabs.onRemoved.addListener((tabId) => {
    void store.dropTab(tabId);
  });
  // without the `tabs` permission no address is told; a tab we know has loaded something, so ask its frames
  async function onLoaded(tabId: number): Promise<void> {
    if ((await store.frames(tabId)).length === 0) return;
    await verifyFrames(store, tabId);
    refreshToolbar(tabId);
  }
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'complete') void onLoaded(tabId);
  });
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    void onPermissionsAdded(origins);
  });
  browser.permissions.onRemoved.addListener(() => {
    void matchScriptsToPermissions();
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void onInstalled();
    if (reason === 'install') void browser.tabs.create({ url: '/welcome.html' });
  });

  watchSettings((settings, before) => {
    // The permission of a new service may have come before the choice was stored.
    if (!isSame(settings.lookups, before.lookups)) void matchScriptsToPermissions();
    if (isSame(settings.profile, before.profile)) return;
    void store
      .tabIds()
      .then((tabIds) => Promise.all(tabIds.map((tabId) => lookAgain(tabId, { bringBack: null, read: 'all', recheck: null }))));
  });
});
