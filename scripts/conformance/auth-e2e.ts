import type { NodeResolver } from '../../lib/dns';
import type { DkimVerification, SpfVerification } from '../../lib/mailauth';
import { zoneOf } from './auth-zone';
import { type Outcome, outcomeOf } from './dkim';
import { engine } from './engine';
import { differences, type Family, type Fields, fieldsOf, type Judge, octetsOf } from './types';

/** SPF takes part where the case gives the client's address. */
async function checkSpf(input: Fields, resolver: NodeResolver): Promise<SpfVerification | null> {
  if (typeof input['ip'] !== 'string') return null;
  return engine.spf({
    ip: input['ip'],
    helo: typeof input['helo'] === 'string' ? input['helo'] : 'client.example',
    sender: typeof input['mail_from'] === 'string' ? input['mail_from'] : '',
    mta: 'receiver.example',
    resolver,
    strict: true,
  });
}

async function checkDmarc(verified: DkimVerification, spf: SpfVerification | null, resolver: NodeResolver): Promise<string> {
  const { response } = await engine.evaluateDmarc({
    headerFrom: verified.headerFrom,
    fromFields: verified.fromFields,
    spfDomains: spf?.status.result === 'pass' ? [spf.domain] : [],
    dkimDomains: verified.results
      .filter(({ status }) => status.result === 'pass')
      .map(({ id, signingDomain = '', status }) => ({
        ...(id === undefined ? {} : { id }),
        domain: signingDomain,
        aligned: status.aligned ?? false,
        ...(status.underSized === undefined ? {} : { underSized: status.underSized }),
      })),
    resolver,
    strict: true,
  });
  if (!response) return 'none';
  return response.status.result === 'fail' ? `fail/${response.policy}` : response.status.result;
}

/** As in the DKIM suites: which kind of permanent failure it is depends on what a verifier looks at first. */
function dkimOutcome({ results }: DkimVerification): Outcome {
  const outcomes = new Set(results.map(({ status }) => outcomeOf(status.result)));
  return (['pass', 'temporary', 'permanent'] as const).find((one) => outcomes.has(one)) ?? 'none';
}

const judge: Judge = async ({ input, expected }, suite) => {
  const resolver = zoneOf(fieldsOf(suite, 'zone'));
  const spf = await checkSpf(input, resolver);
  if (input['message_base64'] === undefined) return differences(expected, { spf: spf?.status.result });
  const verified = await engine.dkimVerify(octetsOf(input, 'message'), { resolver, curTime: new Date('2018-01-01'), strict: true });
  const arc = await engine.arc(verified.arc ?? { chain: false }, { resolver, strict: true });
  const { not, dkim, ...asserted } = expected;
  const wanted = typeof dkim === 'string' ? { ...asserted, dkim: outcomeOf(dkim) } : asserted;
  const computed: Fields = {
    spf: spf?.status.result,
    dkim: dkimOutcome(verified),
    dmarc: await checkDmarc(verified, spf, resolver),
    arc: arc.status.result,
  };
  const forbidden = typeof not === 'object' && not !== null ? Object.entries(not) : [];
  return [
    ...differences(wanted, computed),
    ...forbidden
      .filter(([key, value]) => computed[key] === value)
      .map(([key, value]) => `${key}: computed ${String(value)}, which must not be`),
  ];
};

export const authE2e: Family = { judges: { 'auth-e2e-rspamd': judge } };
