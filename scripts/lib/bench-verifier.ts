// One message verified over and over, in Node or in a browser's background: how long it takes and for how long nothing else runs.
import { readDkimSignature } from '../../lib/auth/dkim-signature';
import { verifySignatures } from '../../lib/auth/recheck/dkim';
import { signedOctets } from '../../lib/auth/recheck/source';
import type { Mailauth } from '../../lib/mailauth';
import { fieldsNamed, readHeaderBlock } from '../../lib/message';

export interface KeyRecord {
  readonly name: string;
  readonly text: string;
}

/** Milliseconds. `longestTask`: the longest time of a round in which no other task had its turn; the median, since a busy machine stops everybody. */
export interface Speed {
  readonly minimum: number;
  readonly median: number;
  readonly longestTask: number;
}

/** Counts the turns that other work gets while this runs; ends with `stop`. */
function heartbeat() {
  const { port1, port2 } = new MessageChannel();
  let last = performance.now();
  let longest = 0;
  const beat = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  };
  port1.addEventListener('message', () => {
    beat();
    port2.postMessage(0);
  });
  port1.start();
  port2.postMessage(0);
  return {
    stop(): number {
      beat();
      port1.close();
      return longest;
    },
  };
}

/** Times the project's own DKIM check, header parse and line ends included. Throws where the message does not verify. */
export async function speedOf(engine: Mailauth, source: Uint8Array, key: KeyRecord, rounds: number): Promise<Speed> {
  const times: number[] = [];
  const longest: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const pulse = heartbeat();
    const start = performance.now();
    const block = readHeaderBlock(source);
    const { signatures } = await verifySignatures(engine, {
      octets: signedOctets(source, block),
      signatures: fieldsNamed(block, 'dkim-signature').map(readDkimSignature),
      receivedAt: Date.now(),
      body: 'exact',
      areHeadersExact: true,
      isTimely: true,
      resolver: (name) => (name === key.name ? Promise.resolve([[key.text]]) : Promise.reject(new Error('a stray look-up'))),
    });
    times.push(performance.now() - start);
    longest.push(pulse.stop());
    if (signatures[0]?.result !== 'pass') throw new Error(`does not verify: ${JSON.stringify(signatures)}`);
  }
  return { minimum: Math.min(...times), median: median(times), longestTask: median(longest) };
}

const median = (list: readonly number[]) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
