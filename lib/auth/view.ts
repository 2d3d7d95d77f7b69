import { isDomain } from './dkim-signature';
import type { AuthView, DkimSignature, JudgedResults, MethodResult, Outcome, Speaker } from './types';

/** What helps to complete results that name no domain. */
export interface ViewContext {
  readonly signatures?: readonly DkimSignature[];
}

interface Source {
  readonly judged: JudgedResults;
  readonly result: MethodResult;
}

/**
 * All results of one speaker in one view: `reported` takes the trusted fields, `claimed` all the others. Where the receiver
 * names one method more than once and the results differ, a pass does not stand against another result: the first that is
 * no pass counts. Of what is claimed the first counts.
 */
export function viewOf(judged: readonly JudgedResults[], speaker: Exclude<Speaker, 'rechecked'>, context: ViewContext = {}): AuthView {
  const pick = speaker === 'reported' ? pickWary : pickFirst;
  const own = judged.filter(({ trust }) => (speaker === 'reported') === (trust === 'trusted'));
  // The receiver's own ARC copy and Received-SPF say the same as its results; they count where those are missing.
  const of = (method: string): readonly Source[] => {
    const named = sourcesOf(own, 'authentication-results', method);
    return named.length > 0 ? named : sourcesOf(own, 'arc-authentication-results', method);
  };
  const spf = of('spf');
  const dmarc = pick(of('dmarc'));
  const compauth = pick(of('compauth'));
  const arc = pick(of('arc'));
  return {
    spf: spfOutcome(spf.length > 0 ? spf : sourcesOf(own, 'received-spf', 'spf'), pick),
    dkim: of('dkim').map((source) => outcome(source, dkimDomain(source.result, context))),
    dmarc: dmarc && {
      ...outcome(dmarc, domainOf(dmarc.result.properties.get('header.from') ?? null)),
      policy: policyOf(dmarc.result),
      action: actionOf(dmarc.result),
    },
    arc: arc && outcome(arc, null),
    compauth: compauth && { ...outcome(compauth, null), reason: compauth.result.reason },
    authservId: own.find(({ source, authservId }) => source !== 'received-spf' && authservId !== null)?.authservId ?? null,
  };
}

function sourcesOf(judged: readonly JudgedResults[], source: JudgedResults['source'], method: string): readonly Source[] {
  const found: Source[] = [];
  for (const one of judged) {
    if (one.source !== source) continue;
    for (const result of one.results) if (result.method === method) found.push({ judged: one, result });
  }
  return found;
}

function pickWary(sources: readonly Source[]): Source | null {
  return sources.find(({ result }) => result.result !== 'pass') ?? sources[0] ?? null;
}

function pickFirst(sources: readonly Source[]): Source | null {
  return sources[0] ?? null;
}

function outcome({ judged, result }: Source, domain: string | null): Outcome {
  return { result: result.result, domain, at: result.at, fieldIndex: judged.fieldIndex };
}

/**
 * The domain of an address, of `@domain` or of a bare domain, lower case and as written. Characters that no domain has
 * are kept: a cut domain would look like the one that is imitated.
 */
export function domainOf(value: string | null): string | null {
  if (value === null) return null;
  const inner = value.startsWith('<') && value.endsWith('>') ? value.slice(1, -1) : value;
  const domain = inner.slice(inner.lastIndexOf('@') + 1).toLowerCase();
  const bare = domain.endsWith('.') ? domain.slice(0, -1) : domain;
  return bare === '' ? null : bare;
}

/** Domain of the envelope sender, or of HELO where the sender is null (RFC 7208 §2.4). */
function spfOutcome(sources: readonly Source[], pick: (sources: readonly Source[]) => Source | null): AuthView['spf'] {
  const scoped = sources.map((source) => {
    const { properties } = source.result;
    const sender =
      properties.get('smtp.mailfrom') ??
      properties.get('smtp.mail') ??
      properties.get('smtp.envelope-from') ??
      properties.get('envelope-from');
    const domain = domainOf(sender ?? null);
    // Without `identity=`, HELO in a Received-SPF is only told beside the result (Exchange, Gmail): `Pass (mx: domain of a@b.example designates ...) helo=host`.
    const isUnsaid = source.judged.source === 'received-spf' && !properties.has('identity');
    return {
      source,
      domain: domain ?? domainOf(properties.get('smtp.helo') ?? properties.get('helo') ?? null),
      scope: domain !== null ? ('mailfrom' as const) : isUnsaid ? null : ('helo' as const),
    };
  });
  // Some servers check HELO and sender apart; the sender is what DMARC looks at (RFC 9989).
  const ofSender = scoped.filter(({ scope }) => scope === 'mailfrom');
  const among = ofSender.length > 0 ? ofSender : scoped;
  const chosen = pick(among.map(({ source }) => source));
  if (chosen === null) return null;
  const found = among.find(({ source }) => source === chosen);
  const domain = found?.domain ?? null;
  return { ...outcome(chosen, domain), scope: domain === null ? null : (found?.scope ?? null) };
}

/**
 * `header.d`, the domain of `header.i`, or the signature meant by `header.b`; the only signature where none is named. Null
 * also where the two names do not belong together (RFC 6376 §3.5: the identity is in the signing domain), so that neither
 * can be taken for the signer.
 */
function dkimDomain({ properties, result }: MethodResult, { signatures = [] }: ViewContext): string | null {
  const signer = domainOf(properties.get('header.d') ?? null);
  const identity = domainOf(properties.get('header.i') ?? null);
  if (signer !== null && identity !== null && identity !== signer && !identity.endsWith(`.${signer}`)) return null;
  const named = signer ?? identity;
  if (named !== null) return named === 'none' ? null : named;
  const start = properties.get('header.b') ?? '';
  const meant = start.length >= 4 ? signatures.filter(({ signature }) => signature.startsWith(start)) : signatures;
  const only = meant.length === 1 ? meant[0] : undefined;
  return only !== undefined && result !== 'none' && isDomain(only.signingDomain) ? only.signingDomain : null;
}

/** `p=REJECT`, `policy=reject` in a comment or `policy.published-domain-policy`, lower case. */
function policyOf({ properties, comments }: MethodResult): string | null {
  return properties.get('policy.published-domain-policy')?.toLowerCase() ?? fromComments(comments, ['p', 'policy']);
}

/** What the receiver did about it: Microsoft's `action=`, or the disposition the others write; lower case. */
function actionOf({ properties, comments }: MethodResult): string | null {
  return (
    properties.get('action')?.toLowerCase() ??
    properties.get('policy.applied-disposition')?.toLowerCase() ??
    fromComments(comments, ['dis', 'd'])
  );
}

function fromComments(comments: readonly string[], names: readonly string[]): string | null {
  for (const comment of comments) {
    for (const part of comment.split(/[\s,]+/, 20)) {
      const equals = part.indexOf('=');
      if (equals > 0 && names.includes(part.slice(0, equals).toLowerCase())) return part.slice(equals + 1).toLowerCase();
    }
  }
  return null;
}
