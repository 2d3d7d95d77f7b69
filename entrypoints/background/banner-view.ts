import type { BannerView } from '../../lib/platform/messages';
import type { Catalogue, Report } from '../../lib/report';

/** More would push the message off the screen; the report has them all. */
const MAX_REASONS = { danger: 3, caution: 2 } as const;

/** What the banner says of a report; null for verdicts that are never drawn inside a page. */
export function bannerView(report: Report, catalogue: Catalogue): BannerView | null {
  const { step, headlineParts, reasons } = report.verdict;
  if (step !== 'danger' && step !== 'caution') return null;
  const findings = reasons.flatMap((id) => report.findings.find((finding) => finding.id === id) ?? []);
  return {
    step,
    word: catalogue.text(`step_${step}`),
    headline: headlineParts,
    reasons: findings.slice(0, MAX_REASONS[step]).map(({ title, strength }) => ({
      text: title,
      isHeavy: strength === 'decisive' || strength === 'strong',
    })),
    toolbarHint: step === 'danger' ? catalogue.text('banner_toolbar_hint') : null,
    labels: {
      why: catalogue.text('banner_why'),
      hide: catalogue.text('banner_hide'),
      region: catalogue.text('banner_region'),
    },
  };
}
