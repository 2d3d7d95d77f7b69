import { isSameOrganization } from '../../identity';
import { fieldsNamed } from '../../message';
import { CLEAR, defineCheck, found } from '../define';
import { fieldEvidence } from '../evidence';

/** Fields that one service writes, and the organisations of its hosts. Services whose customers send under their own host names are left out. */
const MARKS: readonly (readonly [string, readonly string[]])[] = [
  ['x-ses-outgoing', ['amazonses.com', 'amazonaws.com']],
  ['x-mimecast-spam-score', ['mimecast.com', 'mimecast.co.za']],
  ['x-mimecast-originator', ['mimecast.com', 'mimecast.co.za']],
  ['x-proofpoint-spam-details', ['pphosted.com', 'ppe-hosted.com', 'proofpoint.com']],
  ['x-proofpoint-virus-version', ['pphosted.com', 'ppe-hosted.com', 'proofpoint.com']],
  ['x-barracuda-spam-score', ['barracudanetworks.com', 'barracuda.com']],
  ['x-gm-message-state', ['google.com']],
];
/** Fields in which Exchange keeps its own judgement; it takes those that arrive off, so two of them cannot both be its. */
const ONCE: readonly string[] = ['x-ms-exchange-organization-scl', 'x-ms-exchange-organization-authas', 'x-forefront-antispam-report'];

/** Exchange writes so for who logged in at it; its hops name its software or its protocol, whatever the host is called. */
const INSIDER = 'x-ms-exchange-organization-authas';
const EXCHANGE = /microsoft smtp|^mapi$/iu;

/**
 * Marks of a provider, gateway or mailing service that it did not write: its hosts are nowhere, or its own mark stands beside them. A filter's mark may be
 * left over from a way that is no longer told; two filters', on a message whose test failed, are put on to look filtered.
 */
export const forgedProvider = defineCheck({
  id: 'header.forged-provider',
  kind: 'warn',
  needs: ['block', 'chain', 'proof', 'fieldTrust', 'list', 'forward', 'internal'],
  run({ block, chain, proof, fieldTrust, list, forward, internal }) {
    const isTested = proof.state === 'failed' || proof.state === 'unproven';
    if (!isTested || list.evidence === 'proven' || forward.evidence === 'proven' || internal.evidence === 'proven') return CLEAR;
    const doubled = ONCE.flatMap((key) => {
      const fields = fieldsNamed(block, key);
      return fields.length > 1 && fields.some((field) => field.text !== fields[0]?.text) ? fields : [];
    });
    const isSeen = (organizations: readonly string[]) =>
      chain.hops.some(({ by, from, reverseName, helo }) =>
        [by, from, reverseName, helo].some(
          (host) => host !== null && organizations.some((organization) => isSameOrganization(host, organization)),
        ),
      );
    const notTrusted = (key: string) => fieldsNamed(block, key).filter((field) => fieldTrust[field.index] !== 'trusted');
    const services = new Set<string | undefined>();
    const unseen = MARKS.flatMap(([key, organizations]) => {
      const marks = notTrusted(key);
      if (marks.length === 0 || isSeen(organizations)) return [];
      services.add(organizations[0]);
      return marks;
    });
    const insider = chain.hops.some((hop) => EXCHANGE.test(hop.with ?? ''))
      ? []
      : notTrusted(INSIDER).filter((field) => /^internal$/iu.test(field.text));
    const all = [...doubled, ...unseen, ...insider];
    const [first] = all;
    if (first === undefined) return CLEAR;
    const isDressed = services.size > 1 && proof.state === 'failed';
    return found(
      doubled.length > 0 || isDressed ? 'strong' : 'weak',
      { field: first.name },
      all.map((field) => fieldEvidence(field)),
    );
  },
});
