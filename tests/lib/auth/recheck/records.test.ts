import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type AuthView, recheck, type Recheck } from '../../../../lib/auth';
import { createSession, zoneResolver } from '../../../../lib/dns';
import { createFacts, recheckInputOf } from '../../../../lib/facts';
import { loadMailauth } from '../../../../lib/mailauth';
import { emptyProfile } from '../../../../lib/reader';

const shared = join(import.meta.dirname, '../../../../../shared');
const json = (path: string): unknown => JSON.parse(readFileSync(join(shared, path), 'utf8'));
const zoneAt = (path: string) => zoneResolver(v.parse(v.record(v.string(), v.unknown()), json(path)));

async function check(
  path: string,
  zone: ReturnType<typeof zoneAt>,
  receiver = 'auto',
): Promise<{ readonly own: Recheck; readonly reported: AuthView | null }> {
  const raw = {
    source: new Uint8Array(readFileSync(join(shared, path))),
    completeness: 'full',
    fidelity: { headersExact: true, bodyExact: true, headerOrderKept: true },
    webmail: null,
    receiver,
  } as const;
  const facts = createFacts({ raw, profile: emptyProfile, now: Date.UTC(2026, 10, 24), rechecked: null });
  const own = await recheck(await loadMailauth(), recheckInputOf(facts), createSession(zone));
  return { own, reported: facts.reported };
}

const isPass = (result: string | null | undefined) => result === 'pass';
const passes = (list: readonly { readonly domain: string | null; readonly result: string }[]) =>
  list.map(({ domain, result }) => `${domain} ${isPass(result)}`).toSorted();

const Index = v.array(
  v.object({
    file: v.string(),
    envelope: v.optional(v.unknown()),
    recheck: v.object({
      spf: v.nullable(v.string()),
      dmarc: v.nullable(v.string()),
      arc: v.nullable(v.string()),
      dkim: v.array(v.object({ d: v.string(), result: v.string() })),
    }),
  }),
);

/** Where ours is another result than the one recorded with mailauth 4.13.3, and why. */
const DIFFERENT: ReadonlyMap<string, string> = new Map([
  ['from-route.eml', 'the address behind the route is the author (RFC 5322 §4.4), which 4.13.3 did not see'],
  ['from-group.eml', 'RFC 9989 §5.3.1 and RFC 6854: the mailbox in the group is the author'],
  ['two-authors-same-org.eml', 'two authors of one domain have one author domain (RFC 9989 §5.3.1)'],
  ['from-encoded-first-address.eml', 'more than one author domain, by our reading of From: no result'],
]);

describe.skipIf(!existsSync(join(shared, 'attacks/index.json')))('the recorded re-check of the labelled messages', () => {
  const messages = existsSync(join(shared, 'attacks/index.json')) ? v.parse(Index, json('attacks/index.json')) : [];
  const zone = messages.length > 0 ? zoneAt('attacks/dns.json') : zoneResolver({});
  const crossed = messages.filter(({ envelope, file }) => envelope !== undefined && !DIFFERENT.has(file));

  it.each(crossed)('$file', async ({ file, recheck: record }) => {
    const { view } = (await check(`attacks/${file}`, zone)).own;
    expect([isPass(view.spf?.result), isPass(view.dmarc?.result), isPass(view.arc?.result)]).toEqual([
      isPass(record.spf),
      isPass(record.dmarc),
      isPass(record.arc),
    ]);
    // A domain that is no domain is not reported at all in the record.
    expect(passes(view.dkim).filter((text) => text.endsWith('true'))).toEqual(
      passes(record.dkim.map(({ d, result }) => ({ domain: d, result }))).filter((text) => text.endsWith('true')),
    );
  });

  it.each([...DIFFERENT])('%s differs: %s', async (file) => {
    const record = messages.find((message) => message.file === file)?.recheck;
    const { view } = (await check(`attacks/${file}`, zone)).own;
    expect(isPass(view.dmarc?.result) === isPass(record?.dmarc) && view.dmarc?.result === record?.dmarc).toBe(false);
  });
});

/** Results of the two servers of the lab that ours does not share, and why. */
const EXPLAINED: ReadonlyMap<string, string> = new Map([
  ['opendkim-opendmarc/05-legit-no-auth-records.eml', 'the server reports SPF of HELO, we that of the envelope (RFC 7208 §2.4)'],
  ['opendkim-opendmarc/07-legit-dsn-null-sender.eml', 'OpenDMARC leaves out the HELO identity of a null sender (RFC 9989 §4.4.2)'],
  ['opendkim-opendmarc/30-spoof-two-from.eml', 'OpenDMARC tests the first of two From fields (RFC 9989 §5.3.1 gives none)'],
  ['rspamd/34-odd-spf-permerror.eml', 'two SPF records are a permanent error (RFC 7208 §4.5), rspamd says fail'],
  ['rspamd/35-odd-spf-too-deep.eml', 'over ten look-ups are a permanent error (RFC 7208 §4.6.4), rspamd says fail'],
  ['rspamd/36-odd-weak-512-key.eml', 'a key of 512 bits proves nothing (RFC 8301 §3.2), rspamd takes it'],
]);

describe.skipIf(!existsSync(join(shared, 'webmail-lab/lab-messages/zone.json')))('the servers of the lab and our own check', () => {
  const folder = 'webmail-lab/lab-messages';
  const files = ['opendkim-opendmarc', 'rspamd'].flatMap((sub) =>
    existsSync(join(shared, folder, sub)) ? readdirSync(join(shared, folder, sub)).map((name) => `${sub}/${name}`) : [],
  );
  const zone = files.length > 0 ? zoneAt(`${folder}/zone.json`) : zoneResolver({});

  it.each(files.filter((file) => !EXPLAINED.has(file)))('%s', async (file) => {
    const { own, reported } = await check(`${folder}/${file}`, zone, file.startsWith('rspamd') ? 'rspamd' : 'postfix');
    expect([own.view.spf?.result, own.view.dmarc?.result ?? 'none', passes(own.view.dkim)]).toEqual([
      reported?.spf?.result,
      reported?.dmarc?.result ?? 'none',
      passes(reported?.dkim.filter(({ result }) => result !== 'none') ?? []),
    ]);
  });
});
