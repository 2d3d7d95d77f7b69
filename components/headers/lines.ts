import type { Report } from '../../lib/report';
import { joinMarks } from '../verdict';

export interface HeaderLine {
  readonly line: number;
  readonly trust: Report['fields'][number]['trust'];
  /** The field as it stands, name included; cut where it is longer than can be drawn. */
  readonly text: string;
  /** Letters of the name and its colon. */
  readonly nameLength: number;
  readonly marks: readonly (readonly [number, number])[];
  /** Octets of the field that are not in `text`. */
  readonly rest: number;
}

/** Attack: one field of a hundred kilobytes, many times. More than this is never decoded for the screen. */
const MAX_OCTETS = 20_000;

const utf8 = new TextDecoder('utf-8');
const windows1252 = new TextDecoder('windows-1252');

/** UTF-8, or windows-1252 where it is none: 8-bit letters of old programs are shown as they were meant. */
function decoderFor(bytes: Uint8Array): TextDecoder {
  return utf8.decode(bytes).includes('\uFFFD') ? windows1252 : utf8;
}

type Range = readonly [number, number];

/** Octets that findings rest on, by the index of their field. */
function evidenceRanges(report: Report): ReadonlyMap<number, readonly Range[]> {
  const byField = new Map<number, Range[]>();
  for (const { header, index, start, end } of report.findings.flatMap(({ evidence }) => evidence)) {
    if (header === null) continue;
    const ranges = byField.get(index) ?? [];
    ranges.push([start, end]);
    byField.set(index, ranges);
  }
  return byField;
}

/** Each field of the block as text, with the stretches that findings rest on. `header` begins where the source begins. */
export function headerLines(report: Report, header: Uint8Array): readonly HeaderLine[] {
  const ranges = evidenceRanges(report);
  return report.fields
    .filter((field) => field.start < header.length)
    .map((field) => {
      const end = Math.min(field.end, header.length, field.start + MAX_OCTETS);
      const bytes = header.subarray(field.start, end);
      const decoder = decoderFor(bytes);
      const text = decoder.decode(bytes);
      const at = (offset: number) => decoder.decode(bytes.subarray(0, Math.min(Math.max(offset - field.start, 0), bytes.length))).length;
      const marks = (ranges.get(field.index) ?? []).map(([from, to]): Range => [at(from), at(to)]);
      const colon = text.indexOf(':', field.name.length);
      return {
        line: field.line,
        trust: field.trust,
        text,
        nameLength: field.name !== '' && text.startsWith(field.name) && colon >= 0 ? colon + 1 : 0,
        marks: joinMarks(marks, text.length),
        rest: field.end - end,
      };
    });
}

export type Border = { readonly after: number; readonly isClean: boolean } | null;

/**
 * Where the reader's mail server begins: behind the Received field of the border hop. `isClean` where every trusted line
 * stands above; some providers write results below it, then the bar must not say that all below is the sender's.
 */
export function borderOf(report: Report): Border {
  const hop = report.hops.find(({ place }) => place === 'border');
  if (hop === undefined) return null;
  const received = report.fields.flatMap(({ name }, index) => (name.toLowerCase() === 'received' ? index : []));
  const after = received[hop.index];
  if (after === undefined) return null;
  return { after, isClean: report.fields.slice(after + 1).every(({ trust }) => trust !== 'trusted') };
}
