import type { Report, ReportFinding } from '../../lib/report';

export interface SortedFindings {
  /** What the verdict rests on, heaviest first. */
  readonly reasons: readonly ReportFinding[];
  /** Everything else that was noticed. */
  readonly others: readonly ReportFinding[];
}

const ORDER: Readonly<Record<ReportFinding['strength'], number>> = { decisive: 0, strong: 1, weak: 2, note: 3 };

/** Bars for the weight of a finding; none for a note. */
export const WEIGHT: Readonly<Record<ReportFinding['strength'], 0 | 1 | 2 | 3>> = { decisive: 3, strong: 2, weak: 1, note: 0 };

/** Splits the findings as the verdict weighs them. The verdict's own order of reasons stands. */
export function sortFindings(report: Report): SortedFindings {
  const byId = new Map(report.findings.map((finding) => [finding.id, finding]));
  const reasons = report.verdict.reasons.flatMap((id) => byId.get(id) ?? []);
  const isReason = new Set(report.verdict.reasons);
  const others = report.findings.filter((finding) => !isReason.has(finding.id)).toSorted((a, b) => ORDER[a.strength] - ORDER[b.strength]);
  return { reasons, others };
}

/** Sentences that were not checked; the same sentence once. */
export const gapTexts = (report: Report): readonly string[] => [...new Set(report.gaps.map((gap) => gap.text))];
