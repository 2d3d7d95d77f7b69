import { isSameOrganization, sendingService } from '../../identity';
import { lookedUpName } from '../../received';
import { CLEAR, defineCheck, found } from '../define';
import { fieldEvidence } from '../evidence';

/** Queues give up after five days (RFC 5321 §4.5.4.1). */
const LONGEST_QUEUE_SECONDS = 5 * 86_400;

/**
 * A genuine signature on a message that somebody else handed on: strange hosts and envelope, and either an addressee who is not the reader or a signature
 * older than any queue. A mailbox of the reader's that forwards at once is no replay, nor is a service that sends for the signer.
 */
export const dkimReplayed = defineCheck({
  id: 'auth.dkim.replayed',
  kind: 'warn',
  needs: ['block', 'signatures', 'from', 'proof', 'believed', 'border', 'addressing', 'handedOnBy', 'arrival', 'list', 'forward'],
  run({ block, signatures, from, proof, believed, border, addressing, handedOnBy, arrival, list, forward }) {
    const { domain } = from;
    if (proof.state !== 'proven' || domain === null || border === null || handedOnBy === null || list.isKnown) return CLEAR;
    const hosts = [lookedUpName(border), handedOnBy].filter((host) => host !== null);
    if (believed === null || hosts.some((host) => isSameOrganization(host, domain) || sendingService(host) !== null)) return CLEAR;
    const [own] = signatures.filter(({ signingDomain }) => isSameOrganization(signingDomain, domain));
    if (own === undefined || proof.passedDomains.every((passed) => !isSameOrganization(passed, own.signingDomain))) return CLEAR;
    const age = own.signedAt === null || arrival === null ? null : arrival / 1000 - own.signedAt;
    const isOld = age !== null && age > LONGEST_QUEUE_SECONDS && forward.evidence === 'none';
    const isElsewhere = addressing === 'elsewhere' || addressing === 'namesake';
    if (!isOld && !isElsewhere) return CLEAR;
    const field = block.fields[own.fieldIndex];
    const params = { domain, host: hosts[0] ?? '', days: age === null ? 0 : Math.round(age / 86_400) };
    return found(
      isOld || addressing === 'elsewhere' ? 'strong' : 'weak',
      params,
      field === undefined ? [] : [fieldEvidence(field)],
      isOld ? 'old' : 'elsewhere',
    );
  },
});
