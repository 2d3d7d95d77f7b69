import type { HeaderBlock } from '../message';
import { findBorder } from './border';
import { readReceived } from './hop';
import { createHosts } from './hosts';
import { findOddities } from './oddities';
import type { BorderRule, Chain, Hop } from './types';

/** Servers refuse mail that passed 100 hosts as a loop (RFC 5321 §6.3), so that more can only be invented; 5,000 fields cost as much as 200. */
const MAX_HOPS = 200;

/**
 * All Received fields of the block as a chain, newest first as they stand. Fields above the border were written by the receiver, all others may be invented.
 *
 * @param border the receiver's own hosts; without them the border is derived from the fields themselves.
 */
export function readChain(block: HeaderBlock, border: BorderRule | null = null): Chain {
  const hops: Hop[] = [];
  let isTruncated = false;
  for (const field of block.fields) {
    if (field.key !== 'received') continue;
    isTruncated = hops.length === MAX_HOPS;
    if (isTruncated) break;
    hops.push(readReceived(field, hops.length));
  }
  return chainOf(hops, border, isTruncated);
}

/** The chain of hops that are already read; the second reading, once the receiver is known, costs no parse. */
export function chainOf(hops: readonly Hop[], rule: BorderRule | null, truncated: boolean): Chain {
  const hosts = createHosts();
  const found = findBorder(hops, rule, hosts);
  return {
    hops,
    ...found,
    origin: hops.length === 0 ? null : hops.length - 1,
    delays: delaysOf(hops),
    oddities: findOddities(hops, found.border, hosts),
    truncated,
  };
}

function delaysOf(hops: readonly Hop[]): (number | null)[] {
  const delays: (number | null)[] = [];
  for (let i = 0; i + 1 < hops.length; i++) {
    const upper = hops[i]?.date ?? null;
    const lower = hops[i + 1]?.date ?? null;
    delays.push(upper === null || lower === null ? null : (upper - lower) / 1000);
  }
  return delays;
}
