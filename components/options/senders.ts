import type { SenderRow } from './types';

/** Senders whose domain, address or name holds what was typed, without regard to case; all where nothing was. */
export function matching(senders: readonly SenderRow[], typed: string): readonly SenderRow[] {
  const wanted = typed.trim().toLowerCase();
  return senders.filter(({ key, names }) => [key, ...names].some((text) => text.toLowerCase().includes(wanted)));
}
