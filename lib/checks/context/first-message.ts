import { isOwnAddress, newness } from '../../reader';
import { CLEAR, defineCheck, found, NOT_APPLICABLE } from '../define';
import { mailboxEvidence } from '../evidence';
import { dayOfArrival } from '../remembered';

/** Nothing from this address was opened before. Every correspondence begins that way, so it is said calmly and never counted. */
export const firstMessage = defineCheck({
  id: 'context.first-message',
  kind: 'info',
  needs: ['from', 'profile', 'remembered', 'border', 'bounce'],
  run({ from, profile, remembered, border, bounce }) {
    const { author, domain } = from;
    const day = dayOfArrival({ border });
    if (author === null || domain === null || remembered === null || day === null || bounce.evidence === 'proven') return NOT_APPLICABLE;
    const { address } = author.mailbox;
    if (isOwnAddress(profile, address)) return NOT_APPLICABLE;
    const state = newness(remembered, address, day);
    if (state === 'known' || state === 'unknown') return CLEAR;
    return found('note', { address }, [mailboxEvidence(author.field, author.mailbox, 'address')], state);
  },
});
