// Background of a test extension that holds nothing but the verifier and the suites' judges: service worker and event page.
import { browser } from 'wxt/browser';
import { loadMailauth } from '../../../lib/mailauth';
import { verdictsOf } from '../../../scripts/conformance/verdicts';
import { isSuite } from '../../../scripts/conformance/types';

interface Question {
  readonly file: string;
  readonly from: number;
  readonly to: number;
}

async function answer({ file, from, to }: Question) {
  const loaded = await loadMailauth();
  if (!loaded.ok) throw new Error(`self-test: ${loaded.failures.join('; ')}`);
  const suite: unknown = await (await fetch(new URL(file, location.origin))).json();
  if (!isSuite(suite)) throw new TypeError(`${file} is no suite`);
  return { verdicts: await verdictsOf(suite, from, to) };
}

browser.runtime.onMessage.addListener((question: Question, _sender, reply) => {
  answer(question).then(reply, (error: unknown) => reply({ error: String(error) }));
  return true;
});
// The harness waits for the page that a first start opens.
browser.runtime.onInstalled.addListener(() => void browser.tabs.create({ url: 'welcome.html' }));
