import { readHeaderBlock } from '../../../lib/message';
import { type BorderRule, type Chain, type Hop, readChain } from '../../../lib/received';

/** The chain of Received values, newest first. */
export function chainOf(values: readonly string[], rule: BorderRule | null = null): Chain {
  const block = values.map((value) => `Received: ${value}\r\n`).join('');
  return readChain(readHeaderBlock(new TextEncoder().encode(`${block}\r\n`)), rule);
}

/** A hop as plain data. */
export function hopOf(value: string): Hop {
  const hop = chainOf([value]).hops[0];
  if (hop === undefined) throw new Error(`no Received field in ${JSON.stringify(value)}`);
  return JSON.parse(JSON.stringify(hop)) as Hop;
}

/** Address the border hop names, the way a reader of the report sees it. */
export function borderAddress(chain: Chain): string | null {
  return chain.border === null ? null : (chain.hops[chain.border]?.address?.text ?? null);
}
