import { dkimVerify } from 'mailauth/lib/dkim/verify.js';
import { isSameOrganization } from '../../lib/identity';
import { type AuthResults, judgeResults, type JudgedResults, type MethodResult, readAuthResults, viewOf } from '../../lib/auth';
import { type HeaderBlock, readHeaderBlock } from '../../lib/message';
import { readChain, readIp } from '../../lib/received';
import type { Receiver } from '../../lib/receivers';
import { type Case, differences, type Fields, fieldsOf, type Judge, listOf, octetsOf, type Suite, textOf, textsOf } from './types';

/** A receiver as these suites configure one: by networks, or by a list of authserv-ids. */
function receiverOf(rule: Pick<Receiver, 'ownsId' | 'places'> & Partial<Receiver>): Receiver {
  return {
    id: 'suite',
    name: 'suite',
    proven: true,
    isOwnHost: () => true,
    isTopHost: () => true,
    ownsSpfWriter: () => false,
    fieldsBelow: 'oneEachMethod',
    writesBelow: () => false,
    foreignResults: 'kept',
    whenNothing: 'unknown',
    keepsBody: false,
    ...rule,
  };
}

const isTrusted = ({ trust, source }: JudgedResults): boolean => trust === 'trusted' && source === 'authentication-results';

/** SpamAssassin: the networks become the border, its three scopes the place; a pass wins over a fail there. */
export const trustByNetworks: Judge = ({ input, expected }, suite) => {
  const config = fieldsOf(input, 'config');
  const scope = textOf(config, 'scope');
  const networks = new Set(textsOf(config, scope === 'trusted' ? 'trusted_networks' : 'internal_networks') ?? []);
  const ignored = textsOf(config, 'ignored_authserv') ?? [];
  const believed = textsOf(config, 'trusted_authserv') ?? [];
  const receiver = receiverOf({
    isOwnAddress: ({ text }) => [...networks].some((network) => readIp(network)?.text === text),
    ownsId: (id) => id !== null && !ignored.includes(id) && (believed.length === 0 || believed.includes(id)),
    places: scope === 'all' ? ['anywhere'] : ['above'],
  });
  const block = readHeaderBlock(new TextEncoder().encode(textOf(suite, 'message_header')));
  const judged = judgeResults(block, readChain(block, receiver), receiver);
  const used = judged.filter(isTrusted);
  const combined = new Map<string, string>();
  for (const { method, result } of used.flatMap(({ results }) => results)) {
    if (!combined.has(method) || result === 'pass') combined.set(method, result);
  }
  const ids = (list: readonly JudgedResults[]): (string | null)[] => list.map(({ authservId }) => authservId);
  return differences(expected, {
    used_authserv_ids: ids(used),
    not_used_authserv_ids: ids(judged.filter((one) => !isTrusted(one))),
    no_headers_found: used.length === 0,
    combined: Object.fromEntries([...combined].toSorted(([a], [b]) => (a < b ? -1 : 1))),
  });
};

const SPF_ORDER = ['pass', 'neutral', 'policy', 'fail', 'softfail', 'permerror', 'temperror', 'none'];
const DMARC_ORDER = ['pass', 'fail', 'permerror', 'temperror', 'none'];
const DKIM_ORDER = ['pass', 'fail', 'temperror', 'none'];

interface Signature {
  readonly result: string;
  readonly sdid: string | null;
  readonly auid: string | null;
  readonly algorithm: string | null;
}

/**
 * DKIM Verifier: which fields are believed is ours to judge, so its list of authserv-ids (or that of the newest field) becomes
 * the receiver. What it shows of them (sorted, named, its own check put first) is done here; `text` and warnings are its
 * wording. Its own DKIM check is mailauth's, as in the project's re-check.
 */
export const trustByAuthservId: Judge = async (given, suite) => {
  const config = fieldsOf(given.input, 'config');
  const message = octetsOf(given.input, 'message');
  const block = readHeaderBlock(message);
  const author = domainsOf(block, 'from')[0] ?? '';
  const lists = domainsOf(block, 'list-id');
  const readsFields = config['read_authres'] === true;
  const believed = readsFields ? believedFields(block, config) : [];
  const results = believed.flatMap((field) => field.results);
  const isApart = config['replace_own_result'] === false;
  const reported = sorted(
    believed.flatMap((field) => signaturesOf(field, config, isApart)),
    author,
    lists,
  );
  const own = config['own_dkim_check'] === false ? [] : sorted(await verify(message, suite), author, lists);
  const shown = readsFields && !isApart && reported.length > 0 ? reported : own;
  const none: Signature = { result: 'none', sdid: null, auid: null, algorithm: null };
  return compare(given, {
    dkim: shown.length > 0 ? shown : [none],
    authres_dkim: reported,
    spf: readsFields ? ordered(results, 'spf', SPF_ORDER) : null,
    dmarc: readsFields ? ordered(results, 'dmarc', DMARC_ORDER) : null,
  });
};

/** Its rules about who has to sign for whom are that product's own. */
export const isSignRule = ({ input }: Case): boolean => fieldsOf(input, 'config')['sign_rules'] === true;

function believedFields(block: HeaderBlock, config: Fields): readonly JudgedResults[] {
  const isUsable = (field: AuthResults): boolean => config['relaxed'] === true || field.valid;
  const newest = block.fields.find(({ key }) => key === 'authentication-results');
  const first = newest === undefined ? null : readAuthResults(newest);
  const given = config['trusted_authserv'];
  const newestId = first !== null && isUsable(first) ? first.authservId : null;
  const names = typeof given === 'string' ? given.split(/[\s,;]+/) : [newestId].filter((id) => id !== null);
  const isNamed = (id: string, name: string): boolean =>
    name.startsWith('@') ? id === name.slice(1) || id.endsWith(name.replace('@', '.')) : id === name;
  const receiver = receiverOf({ ownsId: (id) => id !== null && names.some((name) => isNamed(id, name)), places: ['anywhere'] });
  return judgeResults(block, readChain(block, receiver), receiver).filter((field) => isTrusted(field) && isUsable(field));
}

function signaturesOf(field: JudgedResults, config: Fields, isApart: boolean): Signature[] {
  const view = viewOf([field], 'reported');
  const named = field.results.filter(({ method }) => method === 'dkim');
  return view.dkim.map(({ result, domain }, index): Signature => {
    const properties = named[index]?.properties;
    const identity = properties?.get('header.i') ?? null;
    const algorithm = properties?.get('header.a') ?? null;
    // Two names that do not belong together are no pass for either.
    const isContradiction = domain === null && properties?.has('header.d') === true;
    const isRefused = algorithm === 'rsa-sha1' && config['rsa_sha1'] === 0;
    const shown = isContradiction || isRefused || !DKIM_ORDER.includes(result) ? 'fail' : result;
    const sdid = domain ?? properties?.get('header.d') ?? null;
    return { result: shown, sdid, auid: identity ?? (isApart || sdid === null ? null : `@${sdid}`), algorithm };
  });
}

/** Best result first; among equals the author's own domain, one it belongs to, a list's, then the others. */
function sorted(signatures: readonly Signature[], author: string, lists: readonly string[]): readonly Signature[] {
  const rank = ({ result, sdid }: Signature): number => {
    const near =
      sdid === author
        ? 0
        : sdid !== null && isSameOrganization(sdid, author)
          ? 1
          : lists.some((list) => sdid !== null && isSameOrganization(list, sdid))
            ? 2
            : 3;
    return DKIM_ORDER.indexOf(result) * 10 + near;
  };
  return signatures.toSorted((a, b) => rank(a) - rank(b));
}

function ordered(results: readonly MethodResult[], method: string, order: readonly string[]): readonly { readonly result: string }[] {
  const found = results.filter((one) => one.method === method).map(({ result }) => ({ result }));
  return found.toSorted((a, b) => order.indexOf(a.result) - order.indexOf(b.result));
}

function domainsOf(block: HeaderBlock, key: string): readonly string[] {
  return block.fields
    .filter((field) => field.key === key)
    .flatMap(({ text }) => /([A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+)>/.exec(text)?.[1] ?? []);
}

async function verify(message: Uint8Array, suite: Suite): Promise<Signature[]> {
  const records = fieldsOf(suite, 'dns_txt');
  const resolver = async (name: string): Promise<string[][]> => {
    const record = records[name];
    if (typeof record !== 'string') throw Object.assign(new Error(`no ${name}`), { code: 'ENOTFOUND' });
    return [[record]];
  };
  const signedAt = /[\s;]t=\s*(\d{9,10})/.exec(new TextDecoder('latin1').decode(message))?.[1];
  const curTime = signedAt === undefined ? new Date() : new Date(Number(signedAt) * 1000);
  const { results } = await dkimVerify(Buffer.from(message), { resolver, curTime });
  return results
    .filter(({ signingDomain }) => typeof signingDomain === 'string')
    .map(({ signingDomain, status }) => ({
      result: DKIM_ORDER.includes(status.result) ? status.result : 'fail',
      sdid: signingDomain ?? null,
      auid: null,
      algorithm: null,
    }));
}

type Shown = Readonly<
  Record<'dkim' | 'authres_dkim' | 'spf' | 'dmarc', readonly (Partial<Signature> & { readonly result: string })[] | null>
>;

function compare({ expected }: Case, shown: Shown): string[] {
  const lines: string[] = [];
  for (const key of ['dkim', 'authres_dkim', 'spf', 'dmarc'] as const) {
    const list = shown[key];
    if (expected[key] === null && list !== null) lines.push(`${key}: expected nothing`);
    const count = expected[`${key}_count`];
    if (count !== undefined && count !== list?.length)
      lines.push(`${key}: expected ${JSON.stringify(count)}, read ${list?.length ?? 'none'}`);
    if (expected[key] === undefined || expected[key] === null) continue;
    for (const [index, theirs] of (listOf(expected, key) ?? []).entries()) {
      const ours = list?.[index];
      const [signature, hash] = ours?.algorithm?.split('-') ?? [];
      const read = { result: ours?.result, sdid: ours?.sdid, auid: ours?.auid, algorithmSignature: signature, algorithmHash: hash };
      const asserted = Object.fromEntries(Object.entries(theirs).filter(([name]) => name in read));
      lines.push(...differences(asserted, read).map((line) => `${key} ${index} ${line}`));
    }
  }
  return lines;
}
