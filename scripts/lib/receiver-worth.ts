import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { judgeResults } from '../../lib/auth';
import { isSameOrganization } from '../../lib/identity';
import { readHeaderBlock } from '../../lib/message';
import { chainOf, readHops } from '../../lib/received';
import { chooseReceiver, receivers } from '../../lib/receivers';

interface Worth {
  messages: number;
  /** Messages with at least one field judged so. */
  trusted: number;
  forged: number;
  foreign: number;
  /** Messages whose border hop could be told. */
  bordered: number;
}

/** What each receiver's file makes of a folder of messages: the receiver is the one the set names, where the newest hops are its own, else the derived one. */
function worthOf(folder: string, receiverOf: (file: string) => string): ReadonlyMap<string, Worth> {
  const worth = new Map<string, Worth>();
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.eml')) continue;
    const block = readHeaderBlock(readFileSync(join(folder, file)));
    const hops = readHops(block);
    const { receiver } = chooseReceiver(receiverOf(file), hops.hops, isSameOrganization);
    const chain = chainOf(hops, receiver);
    const trusts = new Set(judgeResults(block, chain, receiver).map(({ trust }) => trust));
    const sum = worth.get(receiver.id) ?? { messages: 0, trusted: 0, forged: 0, foreign: 0, bordered: 0 };
    sum.messages++;
    if (chain.border !== null) sum.bordered++;
    for (const trust of trusts) sum[trust]++;
    worth.set(receiver.id, sum);
  }
  return worth;
}

/** Receiver of each message by file name, as the set's index has it: an id, or the authserv-id of the newest results behind `other:`. */
function receiversOf(records: readonly unknown[]): (file: string) => string {
  const found = new Map<string, string>();
  for (const record of records) {
    const { file, provider } = Object(record);
    if (typeof file !== 'string' || typeof provider !== 'string') continue;
    const authservId = provider.startsWith('other:') ? provider.slice(6).toLowerCase() : null;
    const named = authservId === null ? provider : receivers.find((receiver) => receiver.ownsId(authservId, NOBODY))?.id;
    found.set(file, named ?? 'auto');
  }
  return (file) => found.get(file) ?? 'auto';
}

const NOBODY = { top: null, border: null, own: [] };

function indexOf(folder: string): readonly unknown[] {
  const lines = join(folder, 'index.jsonl');
  if (existsSync(lines)) {
    return readFileSync(lines, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line): unknown => JSON.parse(line));
  }
  const index: unknown = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
  return (Array.isArray(index) ? index : Object.values(Object(index))).flat();
}

/** Prints a table for the corpus and one for the labelled messages; says so where a set is absent. */
export function printWorth(root: string): void {
  for (const name of ['corpus', 'attacks']) {
    const folder = join(root, '../shared', name);
    if (!existsSync(folder)) {
      console.log(`SKIPPED: ../shared/${name} is absent`);
      continue;
    }
    const worth = worthOf(folder, receiversOf(indexOf(folder)));
    console.log(`\n${name}: messages, and how many of them have a border hop and a field of results judged so\n`);
    console.log('| receiver | proven | messages | border | trusted | forged | foreign |\n| --- | --- | --: | --: | --: | --: | --: |');
    for (const { id, proven } of receivers) {
      const { messages, bordered, trusted, forged, foreign } = worth.get(id) ?? {
        messages: 0,
        bordered: 0,
        trusted: 0,
        forged: 0,
        foreign: 0,
      };
      console.log(`| ${[id, proven ? 'yes' : 'no', messages, bordered, trusted, forged, foreign].join(' | ')} |`);
    }
  }
}
