import type { FromProof } from '../facts';
import { sendingService } from '../identity';

/**
 * The From domain is proven, and a service that takes its customers by contract signs for the message as well. There is no free trial with it: behind
 * the name stand a company, a bill and a check of the domain.
 */
export function hasContract({ state, passedDomains }: FromProof): boolean {
  return state === 'proven' && passedDomains.some((domain) => sendingService(domain)?.style === 'contract');
}
