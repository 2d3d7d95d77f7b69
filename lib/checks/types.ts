import type { RecheckReason } from '../auth';
import type { FactName, Facts } from '../facts';
import type { ByteRange } from '../message';

export type Strength = 'note' | 'weak' | 'strong' | 'decisive';
export type CheckKind = 'warn' | 'note' | 'info';

/** Why something could not be checked. Each has a sentence in _locales: `gap_<reason>`. */
export type GapReason =
  | `recheck_${RecheckReason}`
  | 'headersOnly'
  | 'pageOnly'
  | 'noTrustedResults'
  | 'receiverUnknown'
  | 'noHeaderEnd'
  | 'truncated'
  | 'bodyTruncated'
  | 'nulBytes'
  | 'borderUnknown'
  | 'checkFailed';

/** Octets a finding rests on. `header` is the field name as written, null for the body; `index` its place in the block. */
export interface Evidence extends ByteRange {
  readonly header: string | null;
  readonly index: number;
}

export type Params = Readonly<Record<string, string | number>>;

export type CheckOutcome =
  | { readonly status: 'clear' }
  | { readonly status: 'notApplicable' }
  | { readonly status: 'unknown'; readonly reason: GapReason }
  | {
      readonly status: 'finding';
      readonly strength: Strength;
      /** Values for the message keys; data of the message, never markup. */
      readonly params: Params;
      readonly evidence: readonly Evidence[];
      /** Picks one of several wordings of the check: keys `<id>_<variant>_title` and so on. */
      readonly variant?: string;
    };

export interface Check<N extends FactName = FactName> {
  /** `auth.dmarc.fail` stands in lib/checks/auth/dmarc-fail.ts. */
  readonly id: string;
  readonly kind: CheckKind;
  readonly needs: readonly N[];
  run(facts: Pick<Facts, N>): CheckOutcome;
}

/** A finding as the runner hands it to the verdict. */
export interface Finding {
  readonly id: string;
  readonly kind: CheckKind;
  readonly strength: Strength;
  readonly variant: string | null;
  readonly params: Params;
  readonly evidence: readonly Evidence[];
}

export interface Gap {
  readonly id: string;
  readonly reason: GapReason;
}
