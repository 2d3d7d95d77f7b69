import type { ReportEvidence } from '../../lib/report';

/** One field as it stands, with every stretch of it that counts. */
export interface Exhibit {
  readonly text: string;
  readonly line: number | null;
  readonly trust: ReportEvidence['trust'];
  readonly isBody: boolean;
  /** Sorted, without overlap, inside the text. */
  readonly marks: readonly (readonly [number, number])[];
}

/** Puts marks in order and joins those that touch; what reaches out of the text is cut off. */
export function joinMarks(marks: readonly (readonly [number, number])[], length: number): readonly (readonly [number, number])[] {
  const inside = marks
    .map(([start, end]): [number, number] => [Math.max(0, start), Math.min(length, end)])
    .filter(([start, end]) => start < end)
    .toSorted((a, b) => a[0] - b[0]);
  const joined: [number, number][] = [];
  for (const [start, end] of inside) {
    const last = joined.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}

/** Several stretches of one field are shown in one picture of it. */
export function exhibits(evidence: readonly ReportEvidence[]): readonly Exhibit[] {
  const byField = new Map<string, { readonly first: ReportEvidence; readonly marks: (readonly [number, number])[] }>();
  for (const piece of evidence) {
    const key = `${piece.line ?? 'body'}:${piece.text}`;
    const known = byField.get(key);
    if (known) known.marks.push(piece.mark);
    else byField.set(key, { first: piece, marks: [piece.mark] });
  }
  return [...byField.values()].map(({ first, marks }) => ({
    text: first.text,
    line: first.line,
    trust: first.trust,
    isBody: first.header === null,
    marks: joinMarks(marks, first.text.length),
  }));
}

export interface MarkedPiece {
  readonly text: string;
  readonly isMarked: boolean;
}

/** Letters of blank between a field's colon and its value: nothing rests on them, and a line under them looks like a slip. */
function blanksBefore(marked: string): number {
  const at = marked.search(/[^ \t\r\n]/u);
  return Math.max(at, 0);
}

/** Cuts a text at its marks. Marks must be sorted and without overlap. */
export function markedPieces(text: string, marks: readonly (readonly [number, number])[]): readonly MarkedPiece[] {
  const pieces: MarkedPiece[] = [];
  let from = 0;
  for (const [first, end] of marks) {
    const start = first + blanksBefore(text.slice(first, end));
    if (start > from) pieces.push({ text: text.slice(from, start), isMarked: false });
    pieces.push({ text: text.slice(start, end), isMarked: true });
    from = end;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), isMarked: false });
  return pieces;
}

/** Where to begin so that the first mark is in sight: a mark far into a long field is shown with a little before it. */
export function windowStart(marks: readonly (readonly [number, number])[], limit: number): number {
  const first = marks[0];
  return first === undefined || first[1] <= limit ? 0 : Math.max(0, first[0] - Math.floor(limit / 4));
}
