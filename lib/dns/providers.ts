/** Services that answer DNS questions over HTTPS (RFC 8484) for anybody. Addresses from their own pages, 2026-11. */
export const DNS_PROVIDERS = [
  { id: 'quad9', name: 'Quad9', url: 'https://dns.quad9.net/dns-query' },
  { id: 'cloudflare', name: 'Cloudflare', url: 'https://cloudflare-dns.com/dns-query' },
  { id: 'google', name: 'Google', url: 'https://dns.google/dns-query' },
] as const;

const LOOPBACK: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Reads the address of a service of the reader's own; null where it is none. Plain http would show every domain of the reader's mail to the network, so
 * it is for servers on this computer only.
 */
export function readDnsUrl(text: string): string | null {
  // Not URL.parse: Chrome has it from 126, and ours may be 120.
  const url = URL.canParse(text.trim()) ? new URL(text.trim()) : null;
  if (url === null || url.username !== '' || url.password !== '' || url.hash !== '') return null;
  const isLocal = url.protocol === 'http:' && LOOPBACK.includes(url.hostname);
  return url.protocol === 'https:' || isLocal ? url.href : null;
}

/** Match pattern of the one host a service is asked at, for the permission that goes with it. */
export function dnsOrigin(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}
