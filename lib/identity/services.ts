import { DISPOSABLE } from './data/disposable';
import { FREEMAIL } from './data/freemail';
import { SERVICES } from './data/services';
import { asciiName, selfAndParents } from './domains';
import { type NameTable, tableOf } from './tables';
import type { SendingService } from './types';

let freemail: NameTable | null = null;
let disposable: NameTable | null = null;
let services: ReadonlyMap<string, SendingService> | null = null;

/** Anyone can get an address at this very domain. A sub-domain of a free mail provider is not one: `mail.yahoo.com` writes for the provider. */
export function isFreemail(domain: string): boolean {
  freemail ??= tableOf(FREEMAIL);
  const name = asciiName(domain);
  return name !== null && freemail.has(name);
}

/** A throw-away mailbox, sub-domains included: such services hand these out as well. */
export function isDisposable(domain: string): boolean {
  disposable ??= tableOf(DISPOSABLE);
  for (const name of selfAndParents(domain)) if (disposable.has(name)) return true;
  return false;
}

const KINDS: Readonly<Record<string, SendingService['kind']>> = { e: 'esp', v: 'via', f: 'forwarder', s: 'sharedHost' };
const STYLES: Readonly<Record<string, SendingService['style']>> = { u: 'userNamed', t: 'tenant', l: 'list', c: 'contract' };

function loadServices(): ReadonlyMap<string, SendingService> {
  const table = new Map<string, SendingService>();
  for (const line of SERVICES.split('\n')) {
    const [domain = '', provider = '', kind = '', style = ''] = line.split('\t');
    table.set(domain, { domain, provider, kind: KINDS[kind] ?? 'esp', style: STYLES[style] ?? null });
  }
  return table;
}

/** The shared service a domain belongs to, the most specific entry of the list; null where it is none. */
export function sendingService(domain: string): SendingService | null {
  services ??= loadServices();
  for (const name of selfAndParents(domain)) {
    const service = services.get(name);
    if (service) return service;
  }
  return null;
}
