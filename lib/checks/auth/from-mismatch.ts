import { isAboutFrom } from '../../facts';
import { isSameOrganization } from '../../identity';
import { CLEAR, defineCheck, found } from '../define';
import { evidenceAt } from '../evidence';

/**
 * The receiver's DMARC result is about another domain than the From that is shown. Attack: a From that the receiver and the reader's program read
 * differently. A pass for the other domain is the aim of that attack.
 */
export const fromMismatch = defineCheck({
  id: 'auth.from-mismatch',
  kind: 'warn',
  needs: ['block', 'from', 'believed'],
  run({ block, from, believed }) {
    const dmarc = believed?.dmarc;
    if (!dmarc?.domain || from.author === null || isAboutFrom(dmarc.domain, from)) return CLEAR;
    // The one shown first was tested; that there are others is told by the checks of From.
    if (isSameOrganization(dmarc.domain, from.author.mailbox.domain)) return CLEAR;
    const params = { tested: dmarc.domain, shown: from.author.mailbox.domain || from.author.mailbox.address };
    return found(dmarc.result === 'pass' ? 'decisive' : 'strong', params, evidenceAt(block, dmarc));
  },
});
