import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import type { Report } from '../../lib/report';
import { ShowAll, useCatalogue } from '../text';
import { Marked, joinMarks } from '../verdict';
import { type HeaderLine, borderOf, headerLines } from './lines';

/** Attack: a thousand fields, each drawn at once. */
const FIRST_LINES = 120;
/** Attack: one line that fills the screen many times; the rest is a click away. */
const LINE_LIMIT = 1200;

const TRUST = {
  trusted: { css: 't', word: 'ui_trust_trusted', legend: 'ui_legend_trusted' },
  foreign: { css: 'f', word: 'ui_trust_foreign', legend: 'ui_legend_foreign' },
  forged: { css: 'x', word: 'ui_trust_forged', legend: 'ui_legend_forged' },
} as const;

/** The header block as it stands, with who wrote each line and the stretches that findings rest on. */
export function HeaderLines({ report, header }: { readonly report: Report; readonly header: Uint8Array }) {
  const { text } = useCatalogue();
  const [isAll, setAll] = useState(false);
  const all = headerLines(report, header);
  const border = borderOf(report);
  const shown = isAll ? all : all.slice(0, FIRST_LINES);
  return (
    <>
      <ul class="legend">
        {Object.values(TRUST).map(({ css, legend }) => (
          <li key={css}>
            <span class={`sw ${css}`} />
            {text(legend)}
          </li>
        ))}
      </ul>
      <ol class="raw" dir="ltr">
        {shown.map((line, index) => (
          <Fragment key={line.line}>
            <Line line={line} />
            {border?.after === index && <li class="b">{text(border.isClean ? 'ui_border_clean' : 'ui_border_mixed')}</li>}
          </Fragment>
        ))}
      </ol>
      {shown.length < all.length && (
        <p class="after">
          <button type="button" class="btn" onClick={() => setAll(true)}>
            {text('ui_header_more', { count: all.length - shown.length })}
          </button>
        </p>
      )}
      {all.length < report.fields.length && <p class="note after">{text('ui_header_cut')}</p>}
    </>
  );
}

function Line({ line }: { readonly line: HeaderLine }) {
  const { text } = useCatalogue();
  const { css, word } = TRUST[line.trust];
  return (
    <li class={css}>
      <span class="no">{line.line}</span>
      <span class="tr">{text(word)}</span>
      <span class="tx">
        <span class="hn">{line.text.slice(0, line.nameLength)}</span>
        <ShowAll length={line.text.length} limit={LINE_LIMIT}>
          {(limit) => {
            const value = line.text.slice(line.nameLength, limit);
            const marks = line.marks.map(([start, end]): readonly [number, number] => [start - line.nameLength, end - line.nameLength]);
            return <Marked text={value} marks={joinMarks(marks, value.length)} />;
          }}
        </ShowAll>
        {line.rest > 0 && <span class="note"> {text('ui_header_line_cut', { count: line.rest })}</span>}
      </span>
    </li>
  );
}
