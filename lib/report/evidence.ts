import type { Trust } from '../auth';
import type { Evidence } from '../checks';
import type { HeaderField } from '../message';
import type { ReportEvidence } from './types';

/** Octets shown around a mark. Attack: a megabyte on one header line, once for each of a hundred findings. */
const MAX_EXCERPT = 600;
/** Octets shown of the body, which has no fields to stop at. */
const BODY_MARGIN = 60;

/** Bounds of the excerpt: the whole field, or a window that holds the mark. */
function windowAround(evidence: Evidence, from: number, to: number): readonly [number, number] {
  if (to - from <= MAX_EXCERPT) return [from, to];
  const start = Math.max(from, Math.min(evidence.start - BODY_MARGIN, to - MAX_EXCERPT));
  return [start, Math.min(to, start + MAX_EXCERPT)];
}

const decoder = new TextDecoder('utf-8');

const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);

/**
 * Evidence as text: the field as it stands in the source, with the marked octets as a range of the text (UTF-16 units).
 * The three pieces are decoded apart, so a mark that cuts through a character moves nothing else.
 */
export function renderEvidence(
  source: Uint8Array,
  evidence: Evidence,
  place: { readonly field: HeaderField | null; readonly trust: Trust | null },
): ReportEvidence {
  const { field } = place;
  const from = field ? field.nameAt.start : Math.max(0, evidence.start - BODY_MARGIN);
  const to = field ? Math.max(field.valueAt.end, field.nameAt.end) : Math.min(source.length, evidence.end + BODY_MARGIN);
  const [start, end] = windowAround(evidence, from, to);
  const markStart = clamp(evidence.start, start, end);
  const markEnd = clamp(evidence.end, markStart, end);
  const decode = (a: number, b: number) => decoder.decode(source.subarray(a, b));
  const whole = decode(start, end);
  // As long as the octets it came from: one character each, so that places in the one are places in the other.
  const isEven = whole.length === end - start;
  const before = isEven ? whole.slice(0, markStart - start) : decode(start, markStart);
  const marked = isEven ? whole.slice(markStart - start, markEnd - start) : decode(markStart, markEnd);
  return {
    header: evidence.header,
    index: evidence.index,
    start: evidence.start,
    end: evidence.end,
    text: isEven ? whole : before + marked + decode(markEnd, end),
    mark: [before.length, before.length + marked.length],
    line: field?.line ?? null,
    trust: place.trust,
  };
}
