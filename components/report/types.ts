import type { Report } from '../../lib/report';
import type { CheckAgainActions, CheckAgainState } from '../authentication';

/** A message of our own to try the page on. */
export interface SampleChoice {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly subject: string;
}

export type ReportScreen =
  | { readonly kind: 'intake'; readonly errorText: string | null; readonly isBusy: boolean }
  /** A mailbox was dropped: the reader picks a message. */
  | {
      readonly kind: 'choose';
      readonly messages: readonly { readonly from: string | null; readonly subject: string | null }[];
      readonly isCut: boolean;
    }
  | { readonly kind: 'loading' }
  /** The tab was closed, and its reports with it. */
  | { readonly kind: 'gone' }
  | {
      readonly kind: 'report';
      readonly report: Report;
      readonly header: Uint8Array;
      readonly isSample: boolean;
      /** The check by ourselves; null where it cannot be had (a sample, a message whose tab was closed). */
      readonly again: CheckAgainState | null;
    };

export interface ReportActions {
  readonly again: CheckAgainActions;
  readonly checkText: (text: string) => void;
  readonly openFile: (file: File) => void;
  readonly choose: (index: number) => void;
  readonly openSample: (id: string) => void;
  readonly startOver: () => void;
  readonly saveData: (report: Report) => void;
  readonly saveText: (report: Report) => void;
  /** `isRedacted`: without the recipients' addresses. */
  readonly saveAbuse: (report: Report, header: Uint8Array, isRedacted: boolean) => void;
}
