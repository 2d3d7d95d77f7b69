import type { CheckKind, Evidence, Strength } from '../checks';
import type { RecheckedSignature, Trust } from '../auth';
import type { LookupLog } from '../dns';
import type { HopPart } from '../facts';
import type { Step } from '../verdict';

/** The report of one message, `schema: 1`. Plain JSON; docs/report.schema.json describes it and is tested. */
export interface Report {
  readonly schema: 1;
  readonly verdict: {
    readonly step: Step;
    readonly rule: string;
    /** Why that rule fired, one sentence. */
    readonly why: string;
    /** Rendered sentence, plain text. */
    readonly headline: string;
    /** The same in pieces, so that a surface can draw claims dashed and proofs solid. */
    readonly headlineParts: readonly HeadlinePart[];
    /** Ids of `findings` that carry the verdict, heaviest first. */
    readonly reasons: readonly string[];
  };
  readonly sender: {
    readonly claim: { readonly name: string | null; readonly address: string | null; readonly domain: string | null };
    readonly proof: {
      readonly domain: string | null;
      readonly by: 'dmarc' | 'dkim' | 'spf' | 'internal' | null;
      readonly speaker: 'reported' | 'rechecked' | null;
      /** Address that handed the message in at the border, and in whose name. */
      readonly handedInBy: string | null;
      readonly reversePath: string | null;
    };
    /** Claim and proof compared. */
    readonly comparison: 'match' | 'mismatch' | 'unknown';
    readonly subject: string | null;
    readonly date: string | null;
    readonly messageId: string | null;
  };
  readonly receiver: { readonly id: string; readonly name: string; readonly how: 'given' | 'profile' | 'derived' };
  readonly authentication: {
    readonly reported: AuthRow;
    readonly rechecked: AuthRow | null;
    readonly claimed: AuthRow;
  };
  /** What was asked of whom for our own check; null where nothing was. */
  readonly lookups: LookupLog | null;
  readonly hops: readonly ReportHop[];
  /** Trust of each header field, for the line-by-line view: index in the block to outcome. */
  readonly fields: readonly {
    readonly index: number;
    readonly name: string;
    readonly line: number;
    readonly start: number;
    readonly end: number;
    readonly trust: Trust;
  }[];
  readonly findings: readonly ReportFinding[];
  readonly gaps: readonly { readonly id: string; readonly reason: string; readonly text: string }[];
  readonly timing: { readonly analysisMs: number };
}

export interface HeadlinePart {
  readonly kind: 'text' | 'claim' | 'proof';
  readonly text: string;
}

export interface AuthRow {
  readonly spf: AuthCell | null;
  readonly dkim: readonly AuthCell[];
  readonly dmarc: AuthCell | null;
  readonly arc: AuthCell | null;
}

export interface AuthCell {
  readonly result: string;
  readonly domain: string | null;
  /** What verifying a signature ourselves found beside its result; absent with every other cell. */
  readonly signature?: Pick<RecheckedSignature, 'selector' | 'isHeaderSigned' | 'body' | 'unsignedOctets' | 'weaknesses' | 'comment'>;
}

export interface ReportHop extends HopPart {
  readonly index: number;
  readonly from: string | null;
  readonly address: string | null;
  readonly by: string | null;
  readonly date: string | null;
  readonly delaySeconds: number | null;
  readonly isTls: boolean | null;
  /** `inside` the receiver's system, the `border` itself, or `claimed` by servers below it. */
  readonly place: 'inside' | 'border' | 'claimed';
}

export interface ReportFinding {
  readonly id: string;
  readonly kind: CheckKind;
  readonly strength: Strength;
  readonly title: string;
  readonly explanation: string;
  readonly advice: string;
  readonly evidence: readonly ReportEvidence[];
}

export interface ReportEvidence extends Evidence {
  /** The field (or an excerpt around the range) as text, and the marked range in it. */
  readonly text: string;
  readonly mark: readonly [number, number];
  /** Line number of the field in the header block, 1 on top; null for the body. */
  readonly line: number | null;
  readonly trust: Trust | null;
}
