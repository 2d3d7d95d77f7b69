import { strangerAnswering } from '../../facts';
import { domainOfAddress, isSameOrganization, isSameOwner, readName } from '../../identity';
import { CLEAR, defineCheck, found } from '../define';
import { mailboxEvidence } from '../evidence';
import { isOfReadersWorld } from '../explained';

/**
 * The name of the Reply-To shows an address that answers do not go to: the reader who checks it sees the right one. No accident where that is the sender's,
 * or of the reader's world and the answer a stranger's. Ticket systems and lists name the author beside an address of their own.
 */
export const nameMimics = defineCheck({
  id: 'replyto.name-mimics',
  kind: 'warn',
  needs: ['replyTo', 'from', 'legacy', 'proof', 'profile', 'ownDomains'],
  run(facts) {
    const { replyTo, from, legacy, proof } = facts;
    const domainOf = (text: string) => domainOfAddress(text).toLowerCase();
    for (const { field, mailbox } of replyTo.mailboxes) {
      if (mailbox.name === null || mailbox.domain === '') continue;
      const shown = readName(mailbox.name).addresses.find(
        ({ text }) => domainOf(text) !== mailbox.domain && !isSameOrganization(domainOf(text), mailbox.domain),
      );
      if (shown === undefined) continue;
      const isSenders = shown.text.toLowerCase() === from.author?.mailbox.address.toLowerCase();
      const isStranger = strangerAnswering(facts) === mailbox.address;
      const isOwn = proof.state === 'proven' && from.domain !== null && isSameOwner(mailbox.domain, from.domain);
      const isDecisive = isSenders || (isStranger && isOfReadersWorld(shown.text.toLowerCase(), facts));
      const strength = legacy.isLegacy ? 'note' : isDecisive ? 'decisive' : isOwn ? 'weak' : 'strong';
      return found(strength, { shown: shown.text, target: mailbox.address }, [mailboxEvidence(field, mailbox)]);
    }
    return CLEAR;
  },
});
