import { Fragment } from 'preact';
import { Labels } from './Labels';
import { Pieces } from './Pieces';
import { sentencePieces } from './visible';

/** A sentence of the report, as lib/report rendered it. */
export function Rendered({ text }: { readonly text: string }) {
  return (
    <>
      {sentencePieces(text).map((piece, index) => {
        if (piece.kind === 'isolate') return <Isolate key={index} text={piece.text} />;
        return piece.kind === 'code' ? <Pieces key={index} pieces={[piece]} /> : <Breakable key={index} text={piece.text} />;
      })}
    </>
  );
}

/** A value with right-to-left letters: a name takes its own direction, a domain or address never does. */
function Isolate({ text }: { readonly text: string }) {
  if (/^\S+[.@]\S+$/u.test(text)) return <Labels text={text} />;
  return (
    <bdi dir="auto">
      <Rendered text={text} />
    </bdi>
  );
}

/** Domains inside a sentence may break behind their dots rather than in the middle of a word. */
function Breakable({ text }: { readonly text: string }) {
  return (
    <>
      {text.split(/(?<=\w[.@])(?=\w)/u).map((part, index) => (
        <Fragment key={index}>
          {index > 0 && <wbr />}
          {part}
        </Fragment>
      ))}
    </>
  );
}
