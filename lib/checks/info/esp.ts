import { isSameOrganization, sendingService } from '../../identity';
import { CLEAR, defineCheck, found } from '../define';
import { evidenceAt } from '../evidence';

/** A mailing service sent the message for somebody: its own pass or its host says so. */
export const esp = defineCheck({
  id: 'info.esp',
  kind: 'info',
  needs: ['block', 'proof', 'border', 'from', 'reversePath', 'believed'],
  run({ block, proof, border, from, reversePath, believed }) {
    const candidates = [...proof.passedDomains, border?.reverseName, reversePath.kind === 'address' ? reversePath.domain : null].filter(
      (domain) => typeof domain === 'string',
    );
    const service = candidates
      .filter((domain) => from.domain === null || !isSameOrganization(domain, from.domain))
      .map(sendingService)
      .find((found) => found?.kind === 'esp');
    if (service === undefined || service === null) return CLEAR;
    const pass = believed?.dkim.find(({ domain }) => domain !== null && isSameOrganization(domain, service.domain)) ?? null;
    return found(
      'note',
      { service: service.provider },
      pass === null && border !== null ? evidenceAt(block, { fieldIndex: border.fieldIndex, at: border.at }) : evidenceAt(block, pass),
    );
  },
});
