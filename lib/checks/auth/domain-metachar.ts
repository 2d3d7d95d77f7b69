import type { DkimSignature } from '../../auth';
import { CLEAR, defineCheck, found } from '../define';
import { evidenceAt, fieldEvidence } from '../evidence';

/** What no domain holds and some result parsers read as syntax: brackets, quotes, separators, blanks and controls (CVE-2024-49040 and its kin). */
const METACHAR = /[\u0000-\u0020()<>"'\\,;:@[\]{}\u007f]/u;

/** What separates results and comments; other odd characters have their place in a local part. */
const SEPARATOR = /[\u0000-\u0020()<>"\\,;[\]\u007f]/u;
const MAX_IDENTITY = 1000;
const PLAIN_IDENTITY = /^[\w.@+-]*$/u;

/** RFC 5321 §4.1.3, as HELO may be. */
const LITERAL = /^\[[0-9a-f.:]+\]$/iu;

/**
 * The identity of a signature as a verifier writes it down (RFC 6376 §2.11). Attack: `i=a=3B=20dmarc=3Dpass=20header.from=3Dbank.example=20b@rented.example`,
 * which reads as another result.
 */
function decodedIdentity(identity: string): string {
  const text = identity.slice(0, MAX_IDENTITY).replaceAll(/\s/gu, '');
  return text.replaceAll(/=([0-9A-F]{2})/gu, (_, octet: string) => String.fromCharCode(Number.parseInt(octet, 16)));
}

/** What is well-formed holds none of these, so few are looked through. */
const isOdd = ({ signingDomain, selector, identity, defects }: DkimSignature): boolean =>
  (defects.includes('badDomain') && METACHAR.test(signingDomain)) ||
  (defects.includes('badSelector') && METACHAR.test(selector)) ||
  (identity !== null && !PLAIN_IDENTITY.test(identity) && SEPARATOR.test(decodedIdentity(identity)));

/**
 * A domain in the authentication data that holds a comment bracket, a quote or a NUL. Attack: the verifier tests one domain, the program that
 * reads the result sees another (Chen, Paxson, Jiang: Composition Kills, 2020).
 */
export const domainMetachar = defineCheck({
  id: 'auth.domain-metachar',
  kind: 'warn',
  needs: ['block', 'believed', 'signatures'],
  run({ block, believed, signatures }) {
    const outcomes = believed === null ? [] : [believed.spf, believed.dmarc, ...believed.dkim];
    const odd = outcomes.filter((outcome) => outcome?.domain && METACHAR.test(outcome.domain) && !LITERAL.test(outcome.domain));
    const signed = signatures.filter(isOdd);
    const fields = signed.flatMap(({ fieldIndex }) => block.fields[fieldIndex] ?? []);
    const evidence = [...odd.flatMap((outcome) => evidenceAt(block, outcome)), ...fields.map((field) => fieldEvidence(field))];
    if (evidence.length === 0) return CLEAR;
    const domain = odd[0]?.domain ?? signed[0]?.signingDomain ?? '';
    return found('decisive', { domain }, evidence);
  },
});
