import { isSameOrganization, readName } from '../../identity';
import { CLEAR, defineCheck, found } from '../define';
import { mailboxEvidence } from '../evidence';

/** The name of the Reply-To shows an address that answers do not go to: the reader who checks it sees the right one. */
export const nameMimics = defineCheck({
  id: 'replyto.name-mimics',
  kind: 'warn',
  needs: ['replyTo', 'from', 'legacy'],
  run({ replyTo, from, legacy }) {
    const domainOf = (text: string) => text.slice(text.lastIndexOf('@') + 1).toLowerCase();
    for (const { field, mailbox } of replyTo.mailboxes) {
      if (mailbox.name === null || mailbox.domain === '') continue;
      const shown = readName(mailbox.name).addresses.find(
        ({ text }) => domainOf(text) !== mailbox.domain && !isSameOrganization(domainOf(text), mailbox.domain),
      );
      if (shown === undefined) continue;
      const isSenders = shown.text.toLowerCase() === from.author?.mailbox.address.toLowerCase();
      return found(legacy.isLegacy ? 'note' : isSenders ? 'decisive' : 'strong', { shown: shown.text, target: mailbox.address }, [
        mailboxEvidence(field, mailbox),
      ]);
    }
    return CLEAR;
  },
});
