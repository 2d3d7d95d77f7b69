import type { Hosts } from './hosts';
import type { ChainOddity, Hop } from './types';

/** Contradictions inside the chain that an honest path does not show. */
export function findOddities(_hops: readonly Hop[], _border: number | null, _hosts: Hosts): ChainOddity[] {
  return [];
}
