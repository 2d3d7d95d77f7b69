import { hostOfOrigin, type OptionsState, type WebmailRow } from '../../components/options';
import type { AllowedWebmail } from '../../lib/platform/settings';
import { providerOf, providers } from '../../lib/providers';

/** Match patterns that are part of the extension from the start. */
export const builtInOrigins: readonly string[] = providers.flatMap(({ hosts }) => hosts).filter((origin) => hostOfOrigin(origin) !== null);

const programOf = (origin: string, webmails: readonly AllowedWebmail[]): string | null => {
  const known = webmails.find((webmail) => webmail.origin === origin)?.webmail ?? null;
  return known === null ? null : (providerOf(known)?.name ?? null);
};

/**
 * One row a webmail: what is part of the extension, what the reader allowed, and what was switched off while this page is
 * open, so that a switch can be moved back.
 */
export function webmailRows({
  allowed,
  switchedOff,
  webmails,
}: {
  readonly allowed: readonly string[];
  readonly switchedOff: readonly string[];
  readonly webmails: readonly AllowedWebmail[];
}): OptionsState['webmails'] {
  const origins = new Set([...builtInOrigins, ...allowed, ...switchedOff]);
  return [...origins].flatMap((origin): readonly WebmailRow[] => {
    const host = hostOfOrigin(origin);
    if (host === null) return [];
    return [
      {
        origin,
        host,
        isAllowed: allowed.includes(origin),
        isBuiltIn: builtInOrigins.includes(origin),
        program: programOf(origin, webmails),
      },
    ];
  });
}

/** `#allow=https%3A%2F%2Fhost%2F*`, written by the popup; anything else asks for nothing. */
export function askedOrigin(hash: string): string | null {
  const origin = new URLSearchParams(hash.replace(/^#/u, '')).get('allow');
  return origin !== null && hostOfOrigin(origin) !== null ? origin : null;
}
