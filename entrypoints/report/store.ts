import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { CheckAgainState } from '../../components/authentication';
import type { ReportActions, ReportScreen } from '../../components/report';
import { allowLookups } from '../../lib/platform/allow-lookups';
import { ask } from '../../lib/platform/ask';
import { fromBase64, toBase64 } from '../../lib/platform/base64';
import { WHOLE_SOURCE_LIMIT } from '../../lib/platform/limits';
import { saveFile } from '../../lib/platform/save-file';
import { type LookupSettings, NO_LOOKUPS, orFirstChoice, readResolver, serviceHost } from '../../lib/platform/lookups';
import { readSettings } from '../../lib/platform/settings';
import type { RecheckTarget } from '../../lib/platform/messages';
import { parseReportHash, type StoredReportTarget } from '../../lib/platform/report-address';
import { type Catalogue, type Report, renderAbuseReport, renderMarkdown } from '../../lib/report';
import { SAMPLE_READER, SAMPLES } from '../welcome/samples';
import { type DroppedMessage, isFromLine, messagesOf } from './mbox';

/** A mailbox is read whole to find its messages; attack: a file of gigabytes dropped on the page. */
const MBOX_LIMIT = 64 * 1024 * 1024;

/** How often a check that is under way is asked how far it is. */
const BUSY_MS = 300;

const EMPTY: ReportScreen = { kind: 'intake', errorText: null, isBusy: false };

export const screen = signal<ReportScreen>(EMPTY);

let dropped: readonly DroppedMessage[] = [];

/** What a check by ourselves would need: the source that was pasted, or the open message it stands for. */
type Subject =
  | { readonly kind: 'source'; readonly source: Uint8Array; readonly headersOnly: boolean }
  | { readonly kind: 'tab'; readonly target: StoredReportTarget };
let subject: Subject | null = null;
const NOTHING_RUNS = () => {};
/** Stops the check that is under way. */
let stopChecking = NOTHING_RUNS;
let chosen: LookupSettings = NO_LOOKUPS;

interface Answered {
  readonly report: Report;
  readonly headerBase64: string;
}

async function show({ report, headerBase64 }: Answered, isSample = false): Promise<void> {
  const again = isSample || subject === null ? null : await againState(report.lookups);
  screen.value = { kind: 'report', report, header: fromBase64(headerBase64) ?? new Uint8Array(0), isSample, again };
}

function fail(errorText: string): void {
  screen.value = { kind: 'intake', errorText, isBusy: false };
}

/** Text without anything behind an empty line is headers only: their end may be missing, and nothing can be said of a body. */
const isHeadersOnly = (text: string): boolean => !/\r?\n[ \t]*\r?\n\s*\S/u.test(text);

async function check(
  source: Uint8Array,
  { headersOnly = false, isSample = false }: { readonly headersOnly?: boolean; readonly isSample?: boolean },
  catalogue: Catalogue,
): Promise<void> {
  screen.value = { kind: 'intake', errorText: null, isBusy: true };
  try {
    const sourceBase64 = toBase64(source.subarray(0, WHOLE_SOURCE_LIMIT));
    const answer = await ask('analyzeSource', {
      sourceBase64,
      headersOnly,
      sampleReader: isSample ? SAMPLE_READER : null,
      recheck: null,
    });
    subject = { kind: 'source', source, headersOnly };
    if ('error' in answer) fail(answer.error);
    else await show(answer, isSample);
  } catch {
    fail(catalogue.text('ui_no_answer_why'));
  }
}

async function open(file: File, catalogue: Catalogue): Promise<void> {
  screen.value = { kind: 'intake', errorText: null, isBusy: true };
  try {
    const head = new Uint8Array(await file.slice(0, WHOLE_SOURCE_LIMIT).arrayBuffer());
    if (!isFromLine(head, 0)) return await check(head, {}, catalogue);
    const { messages, isCut } = messagesOf(new Uint8Array(await file.slice(0, MBOX_LIMIT).arrayBuffer()));
    const [only] = messages;
    if (messages.length === 1 && only) return await check(only.source, {}, catalogue);
    dropped = messages;
    screen.value = {
      kind: 'choose',
      messages: messages.map(({ from, subject }) => ({ from, subject })),
      isCut: isCut || file.size > MBOX_LIMIT,
    };
  } catch {
    fail(catalogue.text('ui_file_unreadable'));
  }
}

async function saveAbuse(report: Report, header: Uint8Array, isRedacted: boolean): Promise<void> {
  const { profile } = await readSettings();
  const options = {
    isRedacted,
    ownAddresses: profile.mailbox === null ? [] : [profile.mailbox],
    userAgent: `Truefrom/${browser.runtime.getManifest().version}`,
    now: Date.now(),
  };
  saveFile(renderAbuseReport(report, header, options), 'message/rfc822', 'truefrom-abuse-report.eml');
}

async function againState(done: Report['lookups']): Promise<CheckAgainState> {
  chosen = (await readSettings()).lookups;
  const isAllowed = (await readResolver(chosen)) !== null;
  return { running: null, done, host: serviceHost(orFirstChoice(chosen)), isAllowed };
}

function setAgain(change: Partial<CheckAgainState>): void {
  const { value } = screen;
  if (value.kind === 'report' && value.again !== null) screen.value = { ...value, again: { ...value.again, ...change } };
}

/** Checks what the page shows by ourselves. What was cancelled changes nothing. */
async function checkAgain(): Promise<void> {
  if (subject === null) return;
  let isCancelled = false;
  const target = subject.kind === 'tab' ? subject.target : { tabId: null, messageId: crypto.randomUUID() };
  setAgain({ running: 0 });
  stopChecking = () => {
    isCancelled = true;
    stopChecking = NOTHING_RUNS;
    setAgain({ running: null });
    void ask('cancelRecheck', target);
  };
  try {
    const isOver = () => isCancelled;
    const answer = subject.kind === 'tab' ? await recheckOpen(subject.target, isOver) : await recheckSource(subject, target, isOver);
    if (!isCancelled && answer !== null) await show(answer);
  } catch {
    // The button comes back, and the report that was there stays.
  } finally {
    if (!isCancelled) {
      stopChecking = NOTHING_RUNS;
      setAgain({ running: null });
    }
  }
}

async function recheckSource(
  { source, headersOnly }: Extract<Subject, { kind: 'source' }>,
  target: RecheckTarget,
  isOver: () => boolean,
): Promise<Answered | null> {
  const sourceBase64 = toBase64(source.subarray(0, WHOLE_SOURCE_LIMIT));
  const answering = ask('analyzeSource', { sourceBase64, headersOnly, sampleReader: null, recheck: target.messageId });
  const [answer] = await Promise.all([answering, follow(target, isOver)]);
  return 'error' in answer ? null : answer;
}

/** The background has the page send the message again. */
async function recheckOpen(target: StoredReportTarget, isOver: () => boolean): Promise<Answered | null> {
  await ask('recheck', target);
  await follow(target, isOver);
  const stored = await ask('storedReport', target);
  return stored.report === null ? null : stored;
}

/** Shows how far a check is until it has ended. */
async function follow(target: RecheckTarget, isOver: () => boolean): Promise<void> {
  for (;;) {
    const { count } = await ask('recheckProgress', target);
    if (count === null || isOver()) return;
    setAgain({ running: count });
    await new Promise((done) => setTimeout(done, BUSY_MS));
  }
}

function allowAgain(): void {
  void allowLookups(orFirstChoice(chosen)).then((isGiven) => {
    setAgain({ isAllowed: isGiven });
    return isGiven ? checkAgain() : undefined;
  });
}

export function actionsFor(catalogue: Catalogue): ReportActions {
  return {
    again: {
      start: () => void checkAgain(),
      cancel: () => stopChecking(),
      allow: allowAgain,
    },
    checkText: (text) => {
      const source = text.replace(/^[\r\n]+/u, '');
      if (source.trim() === '') fail(catalogue.text('ui_paste_first'));
      else void check(new TextEncoder().encode(source), { headersOnly: isHeadersOnly(source) }, catalogue);
    },
    openFile: (file) => void open(file, catalogue),
    choose: (index) => {
      const message = dropped[index];
      if (message) void check(message.source, {}, catalogue);
    },
    openSample: (id) => {
      const sample = SAMPLES.find((one) => one.id === id);
      if (sample) void check(new TextEncoder().encode(sample.source), { isSample: true }, catalogue);
    },
    startOver: () => {
      stopChecking();
      dropped = [];
      // A stored report's address would bring it back on reload.
      history.replaceState(null, '', location.pathname);
      screen.value = EMPTY;
    },
    saveData: (report) => saveFile(`${JSON.stringify(report, null, 2)}\n`, 'application/json', 'truefrom-report.json'),
    saveText: (report) => saveFile(renderMarkdown(report, catalogue), 'text/markdown', 'truefrom-report.md'),
    saveAbuse: (report, header, isRedacted) => void saveAbuse(report, header, isRedacted),
  };
}

/** Shows the stored report that the address names, if it names one. */
export async function start(): Promise<void> {
  const target = parseReportHash(location.hash);
  if (target === null) return;
  screen.value = { kind: 'loading' };
  try {
    const stored = await ask('storedReport', target);
    subject = { kind: 'tab', target };
    if (stored.report === null) screen.value = { kind: 'gone' };
    else await show(stored);
  } catch {
    screen.value = { kind: 'gone' };
  }
}
