import { CLEAR, defineCheck, found } from '../define';
import { mailboxEvidence, fieldEvidence } from '../evidence';

/** Group syntax in From (RFC 6854 allows it). Attack: the group's name plays the sender. Honest mail with it was not seen in 4,897 messages. */
export const group = defineCheck({
  id: 'from.group',
  kind: 'warn',
  needs: ['from'],
  run({ from }) {
    const [first] = from.fields.filter(({ list }) => list.groups.length > 0);
    if (first === undefined) return CLEAR;
    const name = first.list.groups[0]?.name ?? '';
    const [member] = first.list.mailboxes.filter((mailbox) => mailbox.group !== null);
    const isMask = member !== undefined && /[@.]/u.test(name);
    return found(isMask ? 'decisive' : 'strong', { group: name }, [
      member ? mailboxEvidence(first.field, member) : fieldEvidence(first.field),
    ]);
  },
});
