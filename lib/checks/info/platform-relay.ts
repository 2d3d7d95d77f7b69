import { sendingService } from '../../identity';
import { CLEAR, defineCheck, found } from '../define';
import { mailboxEvidence } from '../evidence';

/** A platform provably writes for one of its users: the address is the platform's, the name its user's. */
export const platformRelay = defineCheck({
  id: 'info.platform-relay',
  kind: 'info',
  needs: ['from', 'claims'],
  run({ from, claims }) {
    const author = from.author;
    if (author === null || !claims.isRelayed) return CLEAR;
    return found('note', { platform: sendingService(author.mailbox.domain)?.provider ?? author.mailbox.domain }, [
      mailboxEvidence(author.field, author.mailbox),
    ]);
  },
});
