import type { Report } from '../../lib/report';

type By = 'signature' | 'computer' | 'rule' | 'inside';

const HOW: Readonly<Record<By, Readonly<Record<'reported' | 'rechecked', string>>>> = {
  signature: { reported: 'ui_proof_signature_reported', rechecked: 'ui_proof_signature_rechecked' },
  computer: { reported: 'ui_proof_computer_reported', rechecked: 'ui_proof_computer_rechecked' },
  rule: { reported: 'ui_proof_rule_reported', rechecked: 'ui_proof_rule_rechecked' },
  inside: { reported: 'ui_proof_inside', rechecked: 'ui_proof_inside' },
};

const isWithin = (domain: string, other: string): boolean =>
  domain === other || domain.endsWith(`.${other}`) || other.endsWith(`.${domain}`);

/** DMARC rests on a signature or on the sending computer; a reader is told which, where the results say so. */
function meansOf(report: Report): By | null {
  const { by, domain, speaker } = report.sender.proof;
  if (by === 'internal') return 'inside';
  if (by === 'dkim') return 'signature';
  if (by === 'spf') return 'computer';
  if (domain === null) return null;
  const results = speaker === 'rechecked' ? report.authentication.rechecked : report.authentication.reported;
  const speaksFor = (cell: { readonly result: string; readonly domain: string | null } | null) =>
    cell?.result === 'pass' && cell.domain !== null && isWithin(cell.domain, domain);
  if (results?.dkim.some(speaksFor)) return 'signature';
  if (speaksFor(results?.spf ?? null)) return 'computer';
  return by === 'dmarc' ? 'rule' : null;
}

/** Key of the line that says how the domain was proven and who says so; null where nothing is proven. */
export function proofHow(report: Report): string | null {
  const { domain, speaker } = report.sender.proof;
  const means = meansOf(report);
  if (domain === null || means === null) return null;
  return HOW[means][speaker ?? 'reported'];
}

const SIGNS = {
  match: { icon: 'equal', spoken: 'ui_compared_match' },
  mismatch: { icon: 'unequal', spoken: 'ui_compared_mismatch' },
  unknown: { icon: 'question', spoken: 'ui_compared_unknown' },
} as const;

/**
 * The sign between claim and proof. An impostor's own domain proves itself ("PayPal" from a look-alike passes every test),
 * so an equals sign never stands below a warning.
 */
export function compared({ sender, verdict }: Report) {
  if (sender.comparison !== 'match' || verdict.step === 'verified' || verdict.step === 'unverified') return SIGNS[sender.comparison];
  return verdict.step === 'danger' ? SIGNS.mismatch : SIGNS.unknown;
}
