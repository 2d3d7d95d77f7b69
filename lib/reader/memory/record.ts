import * as v from 'valibot';
import type { SenderRecord } from './types';

/** Bounds of one record. Attack: newsletters that write from a new address each day, sub-domains and relays without end. */
export const RECORD_LIMITS = { addresses: 24, streams: 6, signers: 6, paths: 6, address: 254, name: 100 } as const;

const day = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000));
const span = v.object({ first: day, last: day, days: v.pipe(v.number(), v.integer(), v.minValue(1)) });
const domain = v.pipe(v.string(), v.minLength(1), v.maxLength(RECORD_LIMITS.address));
const seenDomains = (most: number) => v.pipe(v.array(v.object({ domain, seen: span })), v.maxLength(most));

const RecordSchema = v.object({
  version: v.literal(1),
  key: domain,
  seen: span,
  addresses: v.pipe(
    v.array(
      v.object({
        address: domain,
        name: v.nullable(v.pipe(v.string(), v.maxLength(RECORD_LIMITS.name))),
        named: v.nullable(span),
        seen: span,
      }),
    ),
    v.maxLength(RECORD_LIMITS.addresses),
  ),
  hasMoreAddresses: v.boolean(),
  streams: v.pipe(
    v.array(v.object({ domain, signed: v.nullable(span), lastUnsigned: v.nullable(day) })),
    v.maxLength(RECORD_LIMITS.streams),
  ),
  signers: seenDomains(RECORD_LIMITS.signers),
  paths: seenDomains(RECORD_LIMITS.paths),
  usedOn: day,
});

/** A stored record; null for one that is damaged or of a version this one does not know: it is forgotten, the others are not. */
export function readRecord(stored: unknown): SenderRecord | null {
  const result = v.safeParse(RecordSchema, stored);
  return result.success ? result.output : null;
}
