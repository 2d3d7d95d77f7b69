import { strangerAnswering } from '../../facts';
import { aliasedDomain, domainOfAddress, isSameOrganization, sendingService } from '../../identity';
import { CLEAR, defineCheck, found } from '../define';
import { mailboxEvidence } from '../evidence';
import { wordOfList } from '../explained';

/**
 * The display name is that of somebody the reader knows, from an address that is not known as theirs. People get new addresses and share names, so it is never
 * decisive alone. A platform that provably writes for its users names them by right, unless answers go to a stranger, and so does a known list; any other list
 * may; where nobody tested, the platform may be the sender.
 */
export const knownPerson = defineCheck({
  id: 'name.known-person',
  kind: 'warn',
  needs: ['from', 'claims', 'list', 'replyTo', 'proof', 'profile'],
  run({ from, claims, list, replyTo, proof, profile }) {
    const author = from.author;
    const { contact } = claims;
    if (author === null || contact === null) return CLEAR;
    const stranger = claims.isRelayed ? strangerAnswering({ from, replyTo, profile }) : null;
    const params = { person: contact.name, address: stranger ?? author.mailbox.address };
    const evidence = [mailboxEvidence(author.field, author.mailbox)];
    const answersGoToThem = replyTo.mailboxes.some(({ mailbox }) =>
      contact.addresses.some((known) => known.toLowerCase() === mailbox.address.toLowerCase()),
    );
    const word = answersGoToThem ? wordOfList({ list }, true, true) : null;
    // An alias service hands on whoever wrote to the alias, under whatever name.
    const handedOn = aliasedDomain(author.mailbox.address);
    const isTheirs = contact.addresses.some((known) => handedOn === null || isSameOrganization(domainOfAddress(known), handedOn));
    if ((claims.isRelayed && stranger === null && isTheirs) || word === 'explains') return found('note', params, evidence, 'relayed');
    if (word === 'softens') return found('weak', params, evidence, 'relayed');
    const service = sendingService(author.mailbox.domain);
    const isUntestedPlatform = proof.state === 'unknown' && service?.kind === 'via' && service.style !== 'list';
    return found(isUntestedPlatform ? 'weak' : 'strong', params, evidence, contact.vip ? 'important' : 'known');
  },
});
