import { isFreemail, isSameOrganization, organizationalDomain, sendingService } from '../identity';
import { lookedUpName } from '../received';
import { alwaysSigned, dayOf, type Observation, type SenderQuery } from '../reader';
import type { Facts } from './types';

/** Organisational domain of the host that handed the message in, by a reverse name that the receiver does not doubt itself. */
export function pathOf({ border }: Pick<Facts, 'border'>): string | null {
  const name = lookedUpName(border);
  return name === null ? null : organizationalDomain(name);
}

/** Whom to look up in the memory; null where the message has no single author. */
export function senderQueryOf({ from, authorName }: Pick<Facts, 'from' | 'authorName'>): SenderQuery | null {
  if (from.author === null || from.domain === null) return null;
  return { address: from.author.mailbox.address.toLowerCase(), domain: from.domain, name: authorName?.shown ?? null };
}

/**
 * What a verified message teaches of its sender; null where the receiver's clock does not say when it came. A name counts only as the
 * sender's own choice: a platform shows its users' names, and a list those of its members, whoever they are. Attack: one unsigned message
 * by a host that the domain's SPF record lets in, so that the next one is usual; what breaks a habit is not learned.
 */
export function observationOf(
  facts: Pick<Facts, 'from' | 'authorName' | 'believed' | 'border' | 'claims' | 'list' | 'now' | 'remembered'>,
): Observation | null {
  const sender = senderQueryOf(facts);
  const { believed, border, claims, list, now, remembered } = facts;
  if (sender === null || believed === null || border === null || border.date === null) return null;
  const signers = believed.dkim.flatMap(({ result, domain }) => (result === 'pass' && domain !== null ? [domain] : []));
  const day = dayOf(border.date);
  const isSigned = signers.some((signer) => isSameOrganization(signer, sender.domain));
  if (!isSigned && remembered?.record && alwaysSigned(remembered.record, sender.domain, day) !== null) return null;
  const isOthersName =
    claims.isRelayed || list.evidence !== 'none' || (!isFreemail(sender.domain) && sendingService(sender.domain) !== null);
  return {
    ...sender,
    name: isOthersName ? null : sender.name,
    isSigned,
    signers: [...new Set(signers)],
    path: pathOf({ border }),
    day,
    today: dayOf(now),
  };
}
