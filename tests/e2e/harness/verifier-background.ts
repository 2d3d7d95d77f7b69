// Background of a test extension that holds nothing but the verifier: service worker and event page.
import { browser } from 'wxt/browser';
import { loadMailauth } from '../../../lib/mailauth';
import { type KeyRecord, speedOf } from '../../../scripts/lib/bench-verifier';
import { isSuite } from '../../../scripts/conformance/types';
import { verdictsOf } from '../../../scripts/conformance/verdicts';

type Question =
  | { readonly kind: 'verdicts'; readonly file: string; readonly from: number; readonly to: number }
  | { readonly kind: 'speed'; readonly file: string; readonly key: KeyRecord; readonly rounds: number };

const fileOf = (name: string) => fetch(new URL(name, location.origin));

async function answer(question: Question) {
  const loaded = await loadMailauth();
  if (!loaded.ok) throw new Error(`self-test: ${loaded.failures.join('; ')}`);
  if (question.kind === 'speed') {
    const source = new Uint8Array(await (await fileOf(question.file)).arrayBuffer());
    return { speed: await speedOf(loaded.engine, source, question.key, question.rounds) };
  }
  const suite: unknown = await (await fileOf(question.file)).json();
  if (!isSuite(suite)) throw new TypeError(`${question.file} is no suite`);
  return { verdicts: await verdictsOf(suite, question.from, question.to) };
}

browser.runtime.onMessage.addListener((question: Question, _sender, reply) => {
  answer(question).then(reply, (error: unknown) => reply({ error: String(error) }));
  return true;
});
// The harness waits for the page that a first start opens.
browser.runtime.onInstalled.addListener(() => void browser.tabs.create({ url: 'welcome.html' }));
