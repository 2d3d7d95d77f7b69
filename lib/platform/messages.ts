import { defineExtensionMessaging, type GetDataType, type GetReturnType } from '@webext-core/messaging';
import type { Fidelity, ShownSender, WebmailId } from '../message';
import type { ReaderProfile } from '../reader';
import type { HeadlinePart, Report } from '../report';
import type { Step } from '../verdict';

/** Identity of an open message within its tab, made by the webmail adapter: never a sender or a domain. */
export type MessageId = string;

/** Why a source could not be had. Each has a sentence in _locales: `failure_<reason>`. */
export type ReadFailure =
  | 'signedOut' // the webmail answered with its login page
  | 'notFound' // the message is gone
  | 'noAnswer' // no route answered
  | 'notAMessage' // an answer that is no message source
  | 'otherMessage' // ids, Message-ID, Date and Subject all differ from what is on screen
  | 'layoutUnknown' // a message is open, but the page is not built as we know it
  | 'tooLarge'
  | 'internal';

/** One open message of a tab as the popup and the report page see it. */
export interface MessageState {
  readonly id: MessageId;
  readonly webmail: WebmailId;
  readonly subject: string | null;
  readonly shown: ShownSender | null;
  readonly status: 'loading' | 'done' | 'failed';
  readonly report: Report | null;
  readonly failure: ReadFailure | null;
  /** Our own name of the page part or route that failed (`gmail.messageId`), for bug reports; never page content. */
  readonly detail?: string;
  /** The banner of this message is on the page right now. */
  readonly bannerShown: boolean;
  readonly hidden: boolean;
  /** Look-ups made so far by the check that is under way; null where none is. */
  readonly recheck: number | null;
}

export type TabState =
  | { readonly kind: 'noWebmail'; readonly host: string | null }
  /** A known or possible webmail whose origin Truefrom may not read. `origin` is a match pattern `https://host/*`. */
  | { readonly kind: 'permissionMissing'; readonly host: string; readonly origin: string }
  | { readonly kind: 'noMessage'; readonly webmail: WebmailId; readonly host: string }
  /**
   * At least one message; worst first. `missingOrigin` is the match pattern to ask for where only the click on the toolbar
   * (activeTab) let us in, so that the next message would go unread.
   */
  | {
      readonly kind: 'messages';
      readonly webmail: WebmailId;
      readonly host: string;
      readonly messages: readonly MessageState[];
      readonly missingOrigin?: string;
    };

/** What the content script needs to draw a banner: all text rendered by the background in the reader's language. */
export interface BannerView {
  readonly step: Extract<Step, 'caution' | 'danger'>;
  readonly word: string;
  readonly headline: readonly HeadlinePart[];
  readonly reasons: readonly { readonly text: string; readonly isHeavy: boolean }[];
  /** Where the reader can confirm that the banner is ours; danger only. */
  readonly toolbarHint: string | null;
  readonly labels: { readonly why: string; readonly hide: string; readonly region: string };
}

/** Sent for each message found open. Bytes as base64, since Chrome's messages are JSON. */
export interface AnalyzeRequest {
  readonly messageId: MessageId;
  readonly webmail: WebmailId;
  readonly shown: ShownSender | null;
  readonly subject: string | null;
  /** Date as the page shows it, in the page's language and zone. */
  readonly date: string | null;
  readonly completeness: 'full' | 'headers' | 'page-only';
  readonly fidelity: Fidelity;
  /** Header block and the first part of the body, bounded (SOURCE_LIMIT in lib/platform). */
  readonly sourceBase64: string;
  /** Address of the account, where the page knows it. */
  readonly account: string | null;
  /** Sent again, whole, because the background asked for it: to be checked again. */
  readonly isRecheck: boolean;
}

/** A message that is being checked with look-ups: one of a tab or, where `tabId` is null, a pasted source under a name that its page made up. */
export interface RecheckTarget {
  readonly tabId: number | null;
  readonly messageId: MessageId;
}

export type AnalyzeAnswer = { readonly banner: BannerView | null; readonly step: Step } | { readonly failure: ReadFailure };

/** Content script to background unless said otherwise. Every question is safe to ask twice (lost answers are asked again). */
interface Protocol {
  /** All messages open on the page now; replaces the former list of this tab's frame. */
  openMessages(list: {
    readonly webmail: WebmailId;
    /** Random name of the document: its farewell must not empty the list of the document that followed it. */
    readonly page: string;
    /** The document is going away. */
    readonly leaving: boolean;
    readonly messages: readonly { readonly id: MessageId; readonly subject: string | null; readonly shown: ShownSender | null }[];
  }): { readonly ok: true };
  analyzeMessage(request: AnalyzeRequest): AnalyzeAnswer;
  readFailed(failure: { readonly messageId: MessageId; readonly reason: ReadFailure; readonly detail: string | null }): {
    readonly ok: true;
  };
  bannerShown(state: { readonly messageId: MessageId; readonly shown: boolean; readonly hidden: boolean }): { readonly ok: true };
  /**
   * Fetch in the background where the page's CSP forbids the content script's own; refused for any origin but the sender
   * tab's and for any address that is no source route of the webmail recognised there.
   */
  fetchSource(request: {
    readonly webmail: WebmailId;
    readonly url: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly isWhole: boolean;
  }): { readonly status: number; readonly bodyBase64: string } | { readonly refused: true };
  /** Banner's "Why?", popup's "Full details". */
  openReport(target: { readonly tabId: number | null; readonly messageId: MessageId }): { readonly ok: true };

  /** Popup to background. */
  tabState(query: { readonly tabId: number }): TabState;
  tryAgain(query: { readonly tabId: number }): { readonly ok: true };
  /** Popup to background: bring a hidden banner back. */
  showBanner(target: { readonly tabId: number; readonly messageId: MessageId }): { readonly ok: true };
  /** Popup to background: compute the results ourselves, with look-ups; the report is then the new one. */
  recheck(target: { readonly tabId: number; readonly messageId: MessageId }): { readonly ok: true };
  /** Look-ups made so far; null where no check is under way, or the background was suspended over it. */
  recheckProgress(target: RecheckTarget): { readonly count: number | null };
  cancelRecheck(target: RecheckTarget): { readonly ok: true };
  /** Report page: a stored report with its header block, or null where the tab is gone. */
  storedReport(target: {
    readonly tabId: number;
    readonly messageId: MessageId;
  }): { readonly report: Report; readonly headerBase64: string } | { readonly report: null };
  /** Report page: analyse a pasted or dropped source. */
  analyzeSource(request: {
    readonly sourceBase64: string;
    readonly headersOnly: boolean;
    /** Whom the message is for, where it is a sample; null for the reader. */
    readonly sampleReader: ReaderProfile | null;
    /** Compute the results ourselves, with look-ups, as the check of this name; null: do not. */
    readonly recheck: MessageId | null;
  }): { readonly report: Report; readonly headerBase64: string } | { readonly error: string };

  /**
   * Background to content script: look again now, and tell. `read`: whether messages that were read are read anew (the
   * reader asked, the settings changed). `bringBack` shows a hidden banner again.
   */
  lookAgain(reason: {
    readonly bringBack: MessageId | null;
    readonly read: 'none' | 'all';
    /** Send this one again, whole. */
    readonly recheck: MessageId | null;
  }): { readonly ok: true };
}

export type MessageType = keyof Protocol;
export type Question<T extends MessageType> = GetDataType<Protocol[T]>;
export type Answer<T extends MessageType> = GetReturnType<Protocol[T]>;

const messenger = /* @__PURE__ */ defineExtensionMessaging<Protocol>();
/** Prefer `ask`, which survives a background that is just being suspended. */
export const sendMessage = messenger.sendMessage;
export const onMessage = messenger.onMessage;
