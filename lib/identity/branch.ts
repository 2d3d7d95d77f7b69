import { organizationalDomain } from './domains';
import { endingOf } from './endings';
import { isEstablished } from './popular';
import { isFreemail, sendingService } from './services';
import type { Brand } from './types';
import { isAdvertising, isBranchWord, isLure, splitWords } from './vocabulary';

/** A shorter label stands in too many other words. */
const SHORTEST_OWN = 4;

/** What stands around the label of the brand's domain in the other's, hyphens aside; null where it is not there. */
function wordsBeside(label: string, brandDomain: string): readonly string[] | null {
  const [own = ''] = brandDomain.split('.');
  const at = own.length < SHORTEST_OWN ? -1 : label.indexOf(own);
  if (at < 0) return null;
  const parts = [label.slice(0, at), label.slice(at + own.length)].flatMap((part) => part.split('-')).filter((part) => part !== '');
  const words = parts.map(splitWords);
  return words.some((split) => split === null) ? null : words.flatMap((split) => split ?? []);
}

/** The main domain's label under a country's own ending, as national branches that no list knows have it. A mailbox there is anybody's (`gmx.de`). */
export function isNationalForm(domain: string, { domains }: Pick<Brand, 'domains'>): boolean {
  if (isFreemail(domain)) return false;
  const organization = organizationalDomain(domain) ?? '';
  const dot = organization.indexOf('.');
  return endingOf(organization.slice(dot + 1)) === 'country' && domains[0]?.startsWith(`${organization.slice(0, dot)}.`) === true;
}

/** A long-standing domain with the brand's label in its own. */
function isLongStanding(organization: string, { domains }: Pick<Brand, 'domains'>): boolean {
  if (!isEstablished(organization)) return false;
  const labels = domains.map((own) => own.slice(0, own.indexOf('.'))).filter((own) => own.length >= SHORTEST_OWN);
  return labels.some((own) => organization.slice(0, organization.indexOf('.')).includes(own));
}

/**
 * Could the brand own this domain although no list of its domains says so? `likely`: a national form, a long-standing domain, or the label beside lines
 * of business and countries only (`brandpublishing.example`). `possible`: the label under another ending, or beside words that ask for nothing or
 * advertise (`brandrewards.example`): brands register such names by the dozen. Another lure beside the name (`brand-login.example`) is the way of phishing.
 * Worth something beside a proven sender only.
 */
export function branchStanding(domain: string, brand: Pick<Brand, 'domains'>): 'likely' | 'possible' | null {
  const organization = organizationalDomain(domain);
  if (organization === null) return null;
  // Where anybody gets a mailbox or a sub-domain, the domain's name says nothing of who writes.
  if (isFreemail(domain) || sendingService(domain)?.kind === 'sharedHost') return null;
  if (isNationalForm(domain, brand) || isLongStanding(organization, brand)) return 'likely';
  const label = organization.slice(0, organization.indexOf('.'));
  const beside = brand.domains.map((own) => wordsBeside(label, own)).filter((words) => words !== null);
  if (beside.some((words) => words.length > 0 && words.every(isBranchWord))) return 'likely';
  return beside.some((words) => words.every((word) => !isLure(word) || isAdvertising(word))) ? 'possible' : null;
}
