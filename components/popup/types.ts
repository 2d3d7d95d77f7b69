import type { Report } from '../../lib/report';

/** One open message as the popup needs it. */
export interface PopupMessage {
  readonly id: string;
  readonly subject: string | null;
  readonly shown: { readonly name: string | null; readonly address: string | null } | null;
  readonly status: 'loading' | 'done' | 'failed';
  readonly report: Report | null;
  /** Key of the sentence that says why the source could not be had. */
  readonly failureKey: string | null;
  readonly bannerShown: boolean;
  readonly hidden: boolean;
  /** Trust that the reader may give or has given; null where it would not change anything. */
  readonly trust: { readonly domain: string; readonly isGiven: boolean } | null;
  /** Look-ups made so far by a check that is under way; null where none is. */
  readonly recheck: number | null;
}

/** Where look-ups go, or would. */
export interface PopupLookups {
  readonly host: string;
  readonly isAllowed: boolean;
}

export type PopupScreen =
  /** The background has not answered yet. */
  | { readonly kind: 'waiting' }
  | { readonly kind: 'noAnswer' }
  | { readonly kind: 'noWebmail'; readonly host: string | null }
  | { readonly kind: 'permission'; readonly host: string; readonly origin: string }
  | { readonly kind: 'noMessage'; readonly host: string }
  | { readonly kind: 'list'; readonly messages: readonly PopupMessage[] }
  | {
      readonly kind: 'message';
      readonly message: PopupMessage;
      readonly host: string;
      readonly openCount: number;
      readonly lookups: PopupLookups;
    };

export interface PopupActions {
  readonly allow: (origin: string) => void;
  readonly openOptions: () => void;
  readonly openReport: (message: PopupMessage) => void;
  readonly pasteHeaders: () => void;
  readonly tryAgain: () => void;
  readonly showBanner: (message: PopupMessage) => void;
  readonly trust: (domain: string, isGiven: boolean) => void;
  readonly recheck: (message: PopupMessage) => void;
  readonly cancelRecheck: (message: PopupMessage) => void;
  /** Switches look-ups on, then checks the message. */
  readonly allowRecheck: (message: PopupMessage) => void;
  readonly choose: (id: string | null) => void;
}
