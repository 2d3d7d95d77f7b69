import { readHeaderBlock } from '../../lib/message';
import { type BorderRule, type Chain, type Hop, readChain, receivedClauses } from '../../lib/received';
import type { Fields } from './types';

export function chainOfLines(lines: readonly string[], rule: BorderRule | null = null): Chain {
  return readChain(readHeaderBlock(new TextEncoder().encode(`${lines.join('\n')}\n\n`)), rule);
}

export function hopOf(value: string): Hop {
  const hop = chainOfLines([`Received: ${value.trim()}`]).hops[0];
  if (hop === undefined) throw new Error('the case holds no Received field');
  return hop;
}

/** The clauses of a field value that may still be folded. */
export function clausesOf(value: string): ReadonlyMap<string, readonly string[]> {
  return receivedClauses(value.replace(/\r?\n(?=[ \t])/g, '').trim());
}

/** '' for what is no text or is not there. */
export function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const NONE: Fields = {};

/** No fields for what is no object or is not there. */
export function fields(value: unknown): Fields {
  return isFields(value) ? value : NONE;
}

export function list(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.filter(isFields) : [];
}

export function compare(pairs: readonly (readonly [name: string, ours: unknown, theirs: unknown])[]): string[] {
  return pairs
    .filter(([, ours, theirs]) => ours !== theirs)
    .map(([name, ours, theirs]) => `${name}: expected ${JSON.stringify(theirs)}, read ${JSON.stringify(ours)}`);
}
