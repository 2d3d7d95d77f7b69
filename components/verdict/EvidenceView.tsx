import { Pieces, ShowAll, useCatalogue, visible } from '../text';
import { type Exhibit, joinMarks, markedPieces, windowStart } from './evidence';

/** Attack: a field of a megabyte as evidence. Enough to see the stretch that counts; the rest is a click away. */
const EVIDENCE_LIMIT = 600;

const CAPTION = {
  trusted: 'ui_evidence_trusted',
  forged: 'ui_evidence_forged',
  foreign: 'ui_evidence_foreign',
} as const;

const TAG = { trusted: 'ui_trust_trusted', forged: 'ui_trust_forged', foreign: 'ui_trust_claimed' } as const;

/** A field of the message as it stands: line number, who wrote it, and the stretches that count marked. */
export function EvidenceView({ exhibit }: { readonly exhibit: Exhibit }) {
  const { text: say } = useCatalogue();
  const { text, marks, line, trust } = exhibit;
  const start = windowStart(marks, EVIDENCE_LIMIT);
  return (
    <figure class="ev">
      <figcaption>
        <span>{line === null ? say('ui_evidence_body') : say(CAPTION[trust ?? 'foreign'], { line: String(line) })}</span>
        <span class={trust === 'trusted' ? 'tag' : 'tag claimed'}>{say(TAG[trust ?? 'foreign'])}</span>
      </figcaption>
      <pre dir="ltr">
        <ShowAll length={text.length} limit={EVIDENCE_LIMIT}>
          {(limit) => {
            const from = limit === EVIDENCE_LIMIT ? start : 0;
            const shown = text.slice(from, from + limit);
            const shifted = joinMarks(
              marks.map(([a, b]) => [a - from, b - from]),
              shown.length,
            );
            return <Marked text={shown} marks={shifted} />;
          }}
        </ShowAll>
      </pre>
    </figure>
  );
}

/** Text with marked stretches; hidden characters stand as codes. */
export function Marked({ text, marks }: { readonly text: string; readonly marks: readonly (readonly [number, number])[] }) {
  return (
    <>
      {markedPieces(text, marks).map((piece, index) => {
        const { pieces } = visible(piece.text, piece.text.length, true);
        return piece.isMarked ? (
          <mark key={index}>
            <Pieces pieces={pieces} />
          </mark>
        ) : (
          <Pieces key={index} pieces={pieces} />
        );
      })}
    </>
  );
}
