import { isFreemail } from '../../identity';
import { contactByAddress, isEstablished, isOwnAddress, namesakeOf } from '../../reader';
import { CLEAR, defineCheck, found, NOT_APPLICABLE } from '../define';
import { mailboxEvidence } from '../evidence';
import { dayOfArrival } from '../remembered';

/**
 * A name the reader knows from mail of another sender. People have second addresses and share names, so it is weak; strong only in the form
 * that fraud with known names takes most: somebody who writes from an organisation now writes from a mailbox that anybody can open.
 */
export const newAddress = defineCheck({
  id: 'name.new-address',
  kind: 'warn',
  needs: ['from', 'profile', 'claims', 'authorName', 'remembered', 'border', 'list'],
  run({ from, profile, claims, authorName, remembered, border, list }) {
    const { author, domain } = from;
    const day = dayOfArrival({ border });
    // A contact's name is name.known-person's.
    if (author === null || domain === null || remembered === null || authorName === null || day === null || claims.contact !== null)
      return NOT_APPLICABLE;
    const { address } = author.mailbox;
    if (isOwnAddress(profile, address) || contactByAddress(profile, address) !== null) return CLEAR;
    const namesake = namesakeOf(remembered, authorName.shown, address, day);
    if (namesake === null) return CLEAR;
    const { name, named, isOrganization } = namesake;
    const params = { person: name, address, known: namesake.address };
    const evidence = [mailboxEvidence(author.field, author.mailbox)];
    const isExplained = claims.isRelayed || list.isKnown;
    if (isExplained || !isEstablished(named)) return found('note', params, evidence, 'other');
    return isOrganization && isFreemail(domain) ? found('strong', params, evidence, 'private') : found('weak', params, evidence, 'other');
  },
});
