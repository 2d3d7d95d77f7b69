import type { RecheckInput } from '../auth';
import { isSameOrganization } from '../identity';
import type { Facts } from './types';

/** What our own check asks about a message: our reading of the chain and of From, never the verifier's guess. */
export function recheckInputOf(facts: Facts): RecheckInput {
  const { raw, block, from, reversePath, border, internal, arrival, now, signatures, arcSets, keepsBody } = facts;
  const isWhole = raw.completeness === 'full' && block.bodyStart !== null;
  return {
    source: raw.source,
    block,
    signatures,
    hasArc: arcSets.length > 0,
    authors: {
      addresses: from.mailboxes.map(({ mailbox }) => mailbox.address),
      domain: from.domain,
      fieldIndex: from.fields[0]?.field.index ?? null,
      fields: from.fields.length,
    },
    // Where a colleague logged in is nobody's server: SPF has nothing to say of it.
    border: internal.evidence === 'proven' ? null : border,
    reversePath: reversePath.kind === 'unknown' ? null : reversePath.text,
    receivedAt: arrival,
    now,
    body: !isWhole ? 'missing' : raw.fidelity.bodyExact && keepsBody ? 'exact' : 'doubtful',
    areHeadersExact: raw.fidelity.headersExact && raw.fidelity.headerOrderKept,
    isSameOrganization,
  };
}
