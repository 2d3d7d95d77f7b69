// The judgement on real and labelled messages; skipped where ../shared is absent.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { judgeResults, readDkimSignature, viewOf } from '../../../lib/auth';
import { isSameOrganization } from '../../../lib/identity';
import { readHeaderBlock } from '../../../lib/message';
import { readChain } from '../../../lib/received';
import { chooseReceiver } from '../../../lib/receivers';

const shared = resolve(import.meta.dirname, '../../../../shared');
const isAbsent = !existsSync(shared);
if (isAbsent) console.warn('../shared is absent: the measured messages are skipped');

function judge(path: string, id: string) {
  const block = readHeaderBlock(new Uint8Array(readFileSync(path)));
  const { hops } = readChain(block);
  const { receiver } = chooseReceiver(id, hops, isSameOrganization);
  const judged = judgeResults(block, readChain(block, receiver), receiver);
  const signatures = block.fields.filter(({ key }) => key === 'dkim-signature').map((field) => readDkimSignature(field));
  return { judged, view: viewOf(judged, 'reported', { signatures }) };
}

interface LabelledMessage {
  readonly file: string;
  readonly kind: string;
  readonly provider: string;
  readonly envelope?: unknown;
  readonly expect: { readonly must_explain: readonly string[] };
}

interface LabCase {
  readonly mx: Readonly<Record<'spf' | 'dkim' | 'dmarc', string>>;
}

interface RealMessage {
  readonly file: string;
  readonly provider: string | null;
  readonly auth: Readonly<Record<string, string>>;
}

describe.skipIf(isAbsent)('labelled messages', () => {
  const folder = join(shared, 'attacks');
  const records: readonly LabelledMessage[] = isAbsent ? [] : JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));

  it('the receiver that shows gives the same view as the one that is named', () => {
    const differ = records.filter(
      ({ file, provider }) =>
        JSON.stringify(judge(join(folder, file), 'auto').view) !== JSON.stringify(judge(join(folder, file), provider).view),
    );
    expect(differ.map(({ file }) => file)).toEqual([]);
  });

  it('a trusted view is missing only where the receiver wrote nothing', () => {
    const missing = records.filter(({ file, provider, envelope }) => {
      const { view } = judge(join(folder, file), provider);
      return envelope !== undefined && view.spf === null && view.dkim.length === 0 && view.dmarc === null;
    });
    // One says so in its name, the other is older than the tests.
    expect(missing).toHaveLength(2);
  });

  it('no honest message holds a field that is called forged', () => {
    const forged = records.filter(
      ({ file, kind, provider }) => kind === 'legit' && judge(join(folder, file), provider).judged.some(({ trust }) => trust === 'forged'),
    );
    expect(forged.map(({ file }) => file)).toEqual([]);
  });

  it('what only a forger could have written is not believed', () => {
    const forged = records.filter(({ expect: { must_explain } }) => must_explain.includes('auth.forged-results'));
    expect(forged.length).toBeGreaterThan(0);
    for (const { file, provider } of forged) {
      const { judged, view } = judge(join(folder, file), provider);
      expect([file, view.dmarc?.result]).toEqual([file, 'fail']);
      expect([
        file,
        judged.filter(({ trust }) => trust !== 'trusted').some(({ results }) => results.some(({ result }) => result === 'pass')),
      ]).toEqual([file, true]);
    }
  });
});

describe.skipIf(isAbsent)('messages of the mail lab', () => {
  const folder = join(shared, 'webmail-lab/lab-messages');
  const cases: Readonly<Record<string, LabCase>> = isAbsent ? {} : JSON.parse(readFileSync(join(folder, 'cases.json'), 'utf8'));
  const wrong = (idOf: (file: string) => string): string[] =>
    Object.entries(cases)
      .filter(([file, { mx }]) => {
        const { view } = judge(join(folder, file), idOf(file));
        return (
          view.spf?.result !== mx.spf || view.dkim.map(({ result }) => result).join(',') !== mx.dkim || view.dmarc?.result !== mx.dmarc
        );
      })
      .map(([file]) => file);

  it('both servers are read as they judged, named or derived', () => {
    expect(wrong((file) => (file.startsWith('rspamd/') ? 'rspamd' : 'postfix'))).toEqual([]);
    expect(wrong(() => 'auto')).toEqual([]);
  });
});

describe.skipIf(isAbsent)('real messages', () => {
  const folder = join(shared, 'corpus');
  const records: readonly RealMessage[] = isAbsent
    ? []
    : readFileSync(join(folder, 'index.jsonl'), 'utf8')
        .trim()
        .split('\n')
        .map((line): RealMessage => JSON.parse(line));

  it('no field of an honest message is called forged by the receiver that shows', () => {
    const honest = records.filter(({ file, provider }) => file.startsWith('ham/') && provider !== null);
    const forged = honest.filter(({ file }) => judge(join(folder, file), 'auto').judged.some(({ trust }) => trust === 'forged'));
    expect(forged.map(({ file }) => file)).toEqual([]);
  });

  it('Gmail, Proton, Yahoo and Fastmail are read as the index has them, where there is a chain', () => {
    const own = records.filter(({ provider }) => provider !== null && ['gmail', 'proton', 'yahoo', 'fastmail'].includes(provider));
    const wrong = own.filter(({ file, auth }) => {
      const { view } = judge(join(folder, file), 'auto');
      const isSilent = view.spf === null && view.dkim.length === 0 && view.dmarc === null;
      return !isSilent && view.dmarc !== null && view.dmarc.result !== auth['dmarc'];
    });
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });
});
