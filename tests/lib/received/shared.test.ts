import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readHeaderBlock } from '../../../lib/message';
import { type Chain, readChain, readIp } from '../../../lib/received';
import { borderAddress } from './make';

// Reference material beside the project; where it is absent these tests are skipped, and vitest says so.
const shared = join(import.meta.dirname, '../../../../shared');

const text = (path: string): string => readFileSync(join(shared, path), 'utf8');

function chainOfFile(path: string): Chain {
  return readChain(readHeaderBlock(readFileSync(join(shared, path))));
}

interface Attack {
  readonly file: string;
  readonly envelope?: { readonly ip: string };
}

describe.skipIf(!existsSync(join(shared, 'attacks/index.json')))('the labelled messages', () => {
  it('show the true client at the derived border in 97 of 100', () => {
    const crossed = (JSON.parse(text('attacks/index.json')) as Attack[]).filter((attack) => attack.envelope !== undefined);
    const missed = crossed.filter(
      ({ file, envelope }) => borderAddress(chainOfFile(`attacks/${file}`)) !== readIp(envelope?.ip ?? '')?.text,
    );
    expect(crossed.length).toBeGreaterThan(0);
    expect(missed.map(({ file }) => file).length).toBeLessThanOrEqual(crossed.length * 0.03);
  });
});

describe.skipIf(!existsSync(join(shared, 'webmail-lab/lab-messages/cases.json')))('the messages of the lab', () => {
  it('show the connecting host at the derived border', () => {
    const cases = Object.entries(JSON.parse(text('webmail-lab/lab-messages/cases.json')) as Record<string, { connectingIp: string }>);
    const missed = cases.filter(
      ([file, { connectingIp }]) => borderAddress(chainOfFile(`webmail-lab/lab-messages/${file}`)) !== connectingIp,
    );
    expect(cases.length).toBeGreaterThan(0);
    expect(missed).toEqual([]);
  });
});

describe.skipIf(!existsSync(join(shared, 'corpus/index.jsonl')))('the honest messages of the corpus', () => {
  it('show an oddity in fewer than one of 200, of every third', () => {
    const honest = text('corpus/index.jsonl')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { file: string; label: string })
      .filter(({ label }, index) => index % 3 === 0 && label !== 'phish' && label !== 'spam');
    const odd = honest.filter(({ file }) => chainOfFile(`corpus/${file}`).oddities.length > 0);
    expect(honest.length).toBeGreaterThan(0);
    expect(odd.length).toBeLessThan(honest.length / 200);
  });
});
