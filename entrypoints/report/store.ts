import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { ReportActions, ReportScreen } from '../../components/report';
import { ask } from '../../lib/platform/ask';
import { fromBase64, toBase64 } from '../../lib/platform/base64';
import { SOURCE_LIMIT } from '../../lib/platform/limits';
import { saveFile } from '../../lib/platform/save-file';
import { readSettings } from '../../lib/platform/settings';
import { parseReportHash } from '../../lib/platform/report-address';
import { type Catalogue, type Report, renderAbuseReport, renderMarkdown } from '../../lib/report';
import { SAMPLE_READER, SAMPLES } from '../welcome/samples';
import { type DroppedMessage, isFromLine, messagesOf } from './mbox';

/** A mailbox is read whole to find its messages; attack: a file of gigabytes dropped on the page. */
const MBOX_LIMIT = 64 * 1024 * 1024;

const EMPTY: ReportScreen = { kind: 'intake', errorText: null, isBusy: false };

export const screen = signal<ReportScreen>(EMPTY);

let dropped: readonly DroppedMessage[] = [];

function show(answer: { readonly report: Report; readonly headerBase64: string }, isSample = false): void {
  screen.value = { kind: 'report', report: answer.report, header: fromBase64(answer.headerBase64) ?? new Uint8Array(0), isSample };
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
    const sourceBase64 = toBase64(source.subarray(0, SOURCE_LIMIT));
    const answer = await ask('analyzeSource', { sourceBase64, headersOnly, sampleReader: isSample ? SAMPLE_READER : null });
    if ('error' in answer) fail(answer.error);
    else show(answer, isSample);
  } catch {
    fail(catalogue.text('ui_no_answer_why'));
  }
}

async function open(file: File, catalogue: Catalogue): Promise<void> {
  screen.value = { kind: 'intake', errorText: null, isBusy: true };
  try {
    const head = new Uint8Array(await file.slice(0, SOURCE_LIMIT).arrayBuffer());
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

export function actionsFor(catalogue: Catalogue): ReportActions {
  return {
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
    if (stored.report === null) screen.value = { kind: 'gone' };
    else show(stored);
  } catch {
    screen.value = { kind: 'gone' };
  }
}
