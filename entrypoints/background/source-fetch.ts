// Fetches a message source where the page's own policy forbids its content script to (Firefox obeys connect-src there).
import { toBase64 } from '../../lib/platform/base64';
import { SOURCE_LIMIT, WHOLE_SOURCE_LIMIT } from '../../lib/platform/limits';
import type { Answer, Question } from '../../lib/platform/messages';
import { providerOf, readStart } from '../../lib/providers';

const REFUSED = { refused: true } as const;

/**
 * Only the sender tab's own origin, only an address that is a source route of its webmail, only that webmail's request
 * headers: a page that got hold of the content script's voice could fetch nothing it cannot fetch itself.
 */
export async function fetchForPage(
  { webmail, url, headers, isWhole }: Question<'fetchSource'>,
  sender: { readonly origin: string | null; readonly webmail: string | null },
): Promise<Answer<'fetchSource'>> {
  const provider = providerOf(webmail);
  if (!provider || sender.webmail !== webmail || !URL.canParse(url)) return REFUSED;
  const target = new URL(url);
  if (target.origin !== sender.origin || !provider.isSourceUrl(target)) return REFUSED;
  if (Object.keys(headers).some((name) => !provider.requestHeaders.includes(name.toLowerCase()))) return REFUSED;
  try {
    const response = await fetch(target, { headers, credentials: 'include', cache: 'no-store' });
    // attack: one allowed webmail's server sends the request on to another's, with the reader's session there
    const { origin } = new URL(response.url || url);
    if (origin !== target.origin && !provider.redirects.includes(origin)) return REFUSED;
    const body = await readStart(response, isWhole ? WHOLE_SOURCE_LIMIT : SOURCE_LIMIT);
    return { status: response.status, bodyBase64: toBase64(body) };
  } catch {
    return REFUSED;
  }
}
