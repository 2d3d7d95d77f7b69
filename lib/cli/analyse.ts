import { analyze } from '../analyze';
import { dohResolver, type Resolver, zoneResolver } from '../dns';
import type { RawMessage } from '../message';
import type { Catalogue } from '../report';
import type { Analyse } from './process-input';
import type { DnsSource, Settings } from './settings';

/** The engine behind one run: what the files hold is exact, and nothing is known of a webmail. */
export function createAnalyse(settings: Settings, catalogue: Catalogue): Analyse {
  const context = {
    profile: settings.profile,
    now: settings.now,
    resolver: resolverOf(settings.dns),
    catalogue,
  } as const;
  return (source, isCut) => {
    const raw: RawMessage = {
      source,
      completeness: 'full',
      fidelity: { headersExact: true, bodyExact: !isCut, headerOrderKept: true },
      webmail: null,
      receiver: settings.receiver,
    };
    return analyze(raw, context);
  };
}

function resolverOf(source: DnsSource): Resolver | null {
  if (source.kind === 'off') return null;
  return source.kind === 'zone' ? zoneResolver(source.zone) : dohResolver(source.url);
}
