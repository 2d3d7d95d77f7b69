import type { VisiblePiece } from './visible';

const CODE = /^U\+([0-9A-F]{4,6})$/u;

/** Names of the signs that turn text round or hide in it; others stand with their code alone. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['U+0000', 'NUL'],
  ['U+0009', 'TAB'],
  ['U+000A', 'LF'],
  ['U+000D', 'CR'],
  ['U+00AD', 'SHY'],
  ['U+061C', 'ALM'],
  ['U+200B', 'ZWSP'],
  ['U+200C', 'ZWNJ'],
  ['U+200D', 'ZWJ'],
  ['U+200E', 'LRM'],
  ['U+200F', 'RLM'],
  ['U+202A', 'LRE'],
  ['U+202B', 'RLE'],
  ['U+202C', 'PDF'],
  ['U+202D', 'LRO'],
  ['U+202E', 'RLO'],
  ['U+2060', 'WJ'],
  ['U+2066', 'LRI'],
  ['U+2067', 'RLI'],
  ['U+2068', 'FSI'],
  ['U+2069', 'PDI'],
  ['U+FEFF', 'BOM'],
]);

function ControlCode({ code, count }: { readonly code: string; readonly count: number }) {
  const name = CODE.test(code) ? NAMES.get(code) : undefined;
  return (
    <span class="cc" title={name}>
      {count > 1 ? `${code} × ${count}` : code}
    </span>
  );
}

/** Pieces of a text of the message: letters as they are, hidden characters as codes. */
export function Pieces({ pieces }: { readonly pieces: readonly VisiblePiece[] }) {
  return (
    <>
      {pieces.map((piece, index) =>
        piece.kind === 'code' ? <ControlCode key={index} code={piece.code} count={piece.count} /> : piece.text,
      )}
    </>
  );
}
