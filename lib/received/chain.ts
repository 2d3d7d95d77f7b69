import { fieldsNamed, type HeaderBlock } from '../message';
import { findBorder } from './border';
import { lazyHop } from './lazy-hop';
import { findOddities } from './oddities';
import type { BorderRule, Chain, Hop } from './types';

/** Servers refuse mail that passed 100 hosts as a loop (RFC 5321 §6.3), so that more can only be invented; 5,000 fields cost as much as 200. */
const MAX_HOPS = 200;

/** The hops of a block, newest first, before anybody has said whose they are. */
export type Hops = Pick<Chain, 'hops' | 'truncated'>;

/**
 * Reads the Received fields of the block; who received the message is told from these, and `chainOf` then finds the border with that receiver's rule.
 * @param read how each is read: when it is asked for, or at once (`readReceived`), for those who will ask for all
 */
export function readHops(block: HeaderBlock, read = lazyHop): Hops {
  const fields = fieldsNamed(block, 'received');
  return { hops: fields.slice(0, MAX_HOPS).map((field, index) => read(field, index)), truncated: fields.length > MAX_HOPS };
}

/**
 * The hops as a chain. Fields above the border were written by the receiver, all others may be invented.
 *
 * @param rule the receiver's own hosts; without them the border is derived from the fields themselves.
 */
export function chainOf(hops: Hops, rule: BorderRule | null): Chain {
  return new LazyChain(hops, rule);
}

/** Delays and oddities need every hop, so they are made when they are asked for. Data all the same: `toJSON` gives the plain object. */
class LazyChain implements Chain {
  readonly hops: Chain['hops'];
  readonly border: number | null;
  readonly borderBy: Chain['borderBy'];
  readonly origin: number | null;
  readonly truncated: boolean;
  #delays: Chain['delays'] | null = null;
  #oddities: Chain['oddities'] | null = null;

  constructor({ hops, truncated }: Hops, rule: BorderRule | null) {
    const { border, borderBy } = findBorder(hops, rule);
    this.hops = hops;
    this.border = border;
    this.borderBy = borderBy;
    this.origin = hops.length === 0 ? null : hops.length - 1;
    this.truncated = truncated;
  }

  get delays(): Chain['delays'] {
    return (this.#delays ??= delaysOf(this.hops));
  }

  get oddities(): Chain['oddities'] {
    return (this.#oddities ??= findOddities(this.hops, this.border));
  }

  toJSON(): Chain {
    const { hops, border, borderBy, origin, delays, oddities, truncated } = this;
    return { hops, border, borderBy, origin, delays, oddities, truncated };
  }
}

/** All Received fields of the block as a chain, for a receiver that is known beforehand or not at all. */
export function readChain(block: HeaderBlock, rule: BorderRule | null = null): Chain {
  return chainOf(readHops(block), rule);
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
