import { analyze } from '../analyze';
import type { RawMessage } from '../message';
import type { Catalogue, Report } from '../report';
import type { Analyse } from './process-input';
import type { Settings } from './settings';

/** The engine behind one run: what the files hold is exact, and nothing is known of a webmail. */
export function createAnalyse(settings: Settings, catalogue: Catalogue): Analyse {
  const context = {
    profile: settings.profile,
    now: settings.now,
    lookups: settings.isRecheckWanted ? 'asked' : 'off',
    catalogue,
  } as const;
  return async (source, isCut) => {
    const raw: RawMessage = {
      source,
      completeness: 'full',
      fidelity: { headersExact: true, bodyExact: !isCut, headerOrderKept: true },
      webmail: null,
      receiver: settings.receiver,
    };
    const report = await analyze(raw, context);
    return isCut ? withTruncated(report, catalogue) : report;
  };
}

/** The engine sees the octets it is given as the whole message; only we know that there are more. */
function withTruncated(report: Report, catalogue: Catalogue): Report {
  if (report.gaps.some(({ reason }) => reason === 'truncated')) return report;
  return { ...report, gaps: [...report.gaps, { id: 'message', reason: 'truncated', text: catalogue.text('gap_truncated') }] };
}
