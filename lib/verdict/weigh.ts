import type { Finding } from '../checks';
import type { Weighed } from './rules';
import { isQuietedByTrust } from './topics';

/**
 * Findings as the reader's own decision leaves them. Trust given to a sender holds only while the From domain is proven, and
 * quiets only cautions about names, look-alikes and answers; failed authentication, forged results and decisive findings
 * stay, or an attacker would gain from imitating whom the reader trusts.
 */
export function quietTrusted(findings: readonly Finding[], isTrustedAndProven: boolean): readonly Finding[] {
  if (!isTrustedAndProven) return findings;
  return findings.map((finding) =>
    finding.kind === 'warn' && finding.strength !== 'decisive' && isQuietedByTrust(finding.id) ? { ...finding, strength: 'note' } : finding,
  );
}

/** Sorts warnings by strength; what is explained away (`note`) and what only informs never counts. */
export function weigh(findings: readonly Finding[], isProven: boolean): Weighed {
  const warnings = findings.filter((finding) => finding.kind === 'warn');
  return {
    decisive: warnings.filter((finding) => finding.strength === 'decisive'),
    strong: warnings.filter((finding) => finding.strength === 'strong'),
    weak: warnings.filter((finding) => finding.strength === 'weak'),
    links: findings.filter((finding) => finding.id === 'body.link-mismatch'),
    isProven,
  };
}
