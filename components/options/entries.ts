import type { ContactRow } from './types';

const LABEL = /^(?!-)[\p{L}\p{M}\p{N}-]{1,63}(?<!-)$/u;

/** A plain host name of at least two labels, in lower case; null where it is none. */
function hostName(text: string): string | null {
  const host = text.trim().toLowerCase().replace(/\.$/u, '');
  const labels = host.split('.');
  return host.length <= 253 && labels.length > 1 && labels.every((label) => LABEL.test(label)) ? host : null;
}

/** The domain a person means by `Example.com`, `someone@example.com` or an address from the address bar; null for none. */
export function domainOf(text: string): string | null {
  const bare = text.trim().replace(/^[a-z]+:\/\//iu, '');
  const [host = ''] = bare.slice(bare.lastIndexOf('@') + 1).split(/[/:?#]/u, 1);
  return hostName(host);
}

export type OriginAnswer =
  | { readonly origin: string; readonly host: string }
  /** `notSecure`: http, where everybody on the way could change what is read. `notAnAddress`: no host in it. */
  | { readonly problem: 'notSecure' | 'notAnAddress' };

/**
 * Match pattern of one webmail from what a person pastes or types. One host, no wildcard, no port: a pattern without a
 * port holds for all of them, and Firefox takes none.
 */
export function originOf(text: string): OriginAnswer {
  const typed = text.trim();
  if (/^http:\/\//iu.test(typed)) return { problem: 'notSecure' };
  const address = /^[a-z][a-z\d+.-]*:\/\//iu.test(typed) ? typed : `https://${typed}`;
  if (typed === '' || !URL.canParse(address)) return { problem: 'notAnAddress' };
  const { protocol, hostname } = new URL(address);
  if (protocol !== 'https:' || hostname.includes('*') || !/[.:\]]/u.test(hostname)) return { problem: 'notAnAddress' };
  return { origin: `https://${hostname}/*`, host: hostname };
}

/** Host of a match pattern as this extension writes it; null for any other pattern. */
export const hostOfOrigin = (origin: string): string | null => /^https:\/\/([^/*]+)\/\*$/u.exec(origin)?.[1] ?? null;

/** A plain address; the rest of the rules is for parsers, here a typing error is to be caught. */
export function addressOf(text: string): string | null {
  const typed = text.trim();
  const at = typed.lastIndexOf('@');
  const domain = hostName(typed.slice(at + 1));
  return at > 0 && domain !== null && !/\s/u.test(typed) ? `${typed.slice(0, at)}@${domain}` : null;
}

/** Adds a person, or one more address to a person of the same name. */
export function withContact(contacts: readonly ContactRow[], added: ContactRow): readonly ContactRow[] {
  const same = (contact: ContactRow) => contact.name.toLowerCase() === added.name.toLowerCase();
  if (!contacts.some(same)) return [...contacts, added];
  return contacts.map((contact) =>
    same(contact)
      ? { ...contact, addresses: [...new Set([...contact.addresses, ...added.addresses])], vip: contact.vip || added.vip }
      : contact,
  );
}
