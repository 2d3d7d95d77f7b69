// What the extension itself says of a tab, asked the way its popup asks.
import { until } from './extension.mjs';

/** The tab's state as the popup gets it (`TabState` in lib/platform/messages.ts). */
export function tabState(extension, page) {
  return extension.inWorkerPage(async (url) => {
    const api = globalThis.browser ?? globalThis.chrome;
    const tab = (await api.tabs.query({})).find((tab) => tab.url === url);
    if (!tab) return null;
    const answer = await api.runtime.sendMessage({
      id: Date.now() % 10_000,
      type: 'tabState',
      data: { tabId: tab.id },
      timestamp: Date.now(),
    });
    return answer?.res ?? answer;
  }, page.url());
}

/** Waits until every open message of the tab is judged; the messages, worst first. At least `count` of them. */
export const judged = (extension, page, count = 1) =>
  until('a judged message', async () => {
    const state = await tabState(extension, page);
    const messages = state?.messages ?? [];
    return messages.length >= count && messages.every(({ status }) => status !== 'loading') ? messages : null;
  });
