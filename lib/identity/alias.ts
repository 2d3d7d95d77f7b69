import { parse } from 'tldts';
import { domainOfAddress } from './domains';
import { sendingService } from './services';

/** RFC 5321 §4.5.3.1.1 allows 64 octets; Apple's are longer. */
const LONGEST_LOCAL_PART = 200;
/** Labels of a coded domain and what the service puts behind it. */
const MOST_PARTS = 8;

/** The longest beginning that is a domain under a known ending; the last part is the service's own. */
function longestDomain(parts: readonly string[]): string | null {
  for (let end = parts.length - 1; end > 1; end--) {
    const name = parts.slice(0, end).join('.');
    const { domain, isIcann } = parse(name, { extractHostname: false });
    if (domain !== null && isIcann) return name;
  }
  return null;
}

/**
 * Domain of the sender whom an alias service hands on, as the service codes it into an address of its own: `news_at_shop_com_k81a` (Apple, SimpleLogin),
 * `news_at_shop.com_ann` (DuckDuckGo), `ann+news=shop.com` (addy.io). Null where none is coded. Attack: the sender chose his domain, so the longest
 * reading counts: `service_at_orchard_com_rented_net_k81a`.
 */
export function aliasedDomain(address: string): string | null {
  const at = address.lastIndexOf('@');
  if (at > LONGEST_LOCAL_PART || sendingService(domainOfAddress(address))?.kind !== 'forwarder') return null;
  const local = address.slice(0, at).toLowerCase();
  const mark = local.lastIndexOf('_at_');
  if (mark < 0) return local.includes('=') ? local.slice(local.lastIndexOf('=') + 1) : null;
  const coded = local.slice(mark + '_at_'.length);
  const parts = coded.split('_');
  if (coded.includes('.')) return parts[0] ?? null;
  return parts.length > MOST_PARTS ? null : longestDomain(parts);
}
