import { useState } from 'preact/hooks';
import type { ReportHop } from '../../lib/report';
import { Icon, type IconName } from '../icons';
import { Address, Sentence, useCatalogue } from '../text';
import { duration } from './duration';
import { HopRole } from './HopRole';
import { type Timeline, type TimelineRow, timelineOf } from './timeline';

/** Attack: hundreds of Received fields, to hide the ones that count or to stall the page. */
const MAX_ROWS = 40;

/** One row a hop, oldest first, on one shared time axis. */
export function HopTimeline({ hops }: { readonly hops: readonly ReportHop[] }) {
  const { text, locale } = useCatalogue();
  const [isAll, setAll] = useState(false);
  const timeline = timelineOf(hops);
  const rows = isAll ? timeline.rows : timeline.rows.slice(-MAX_ROWS);
  if (rows.length === 0) return <p class="note">{text('ui_path_none')}</p>;
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'medium' });
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'medium' });
  return (
    <div class="wf">
      <div class="wf-h" aria-hidden="true">
        <span />
        <span>{text('ui_hop_from_to')}</span>
        <span>{text('ui_hop_encryption')}</span>
        <Axis timeline={timeline} clock={time} />
      </div>
      {rows.length < timeline.rows.length && (
        <p>
          <button type="button" class="btn" onClick={() => setAll(true)}>
            {text('ui_hop_older', { count: timeline.rows.length - rows.length })}
          </button>
        </p>
      )}
      <ol>
        {rows.map((row) => (
          <Row key={row.hop.index} row={row} clock={row.number === 1 ? day : time} />
        ))}
      </ol>
    </div>
  );
}

function Axis({ timeline, clock }: { readonly timeline: Timeline; readonly clock: Intl.DateTimeFormat }) {
  const { locale } = useCatalogue();
  const { start, seconds, ticks } = timeline;
  if (start === null) return <span />;
  return (
    <span class="ax">
      {ticks.map((tick) => (
        <span
          key={tick}
          class={tick > seconds * 0.9 && tick > 0 ? 'last' : ''}
          style={{ left: `${seconds === 0 ? 0 : (100 * tick) / seconds}%` }}
        >
          {tick === 0 ? clock.format(start) : `+${duration(tick, locale)}`}
        </span>
      ))}
    </span>
  );
}

function Row({ row, clock }: { readonly row: TimelineRow; readonly clock: Intl.DateTimeFormat }) {
  const { text } = useCatalogue();
  const { hop } = row;
  const isSeen = hop.place !== 'claimed';
  return (
    <>
      {hop.place === 'border' && (
        <li class="edge">
          <span>{text('ui_border_heading')}</span>
          {row.number > 1 && <span class="note">{text('ui_border_above_claimed')}</span>}
        </li>
      )}
      <li class={isSeen ? 'hop in' : 'hop out'}>
        <span class="n">{row.number}</span>
        <div class="hb">
          <Sentence id="ui_hop_route" parts={{ from: <Host name={hop.from ?? hop.address} />, to: <Host name={hop.by} /> }} />
          <span>
            {hop.address !== null && hop.from !== null && <Address text={hop.address} />}
            {hop.place === 'border' && ` ${text('ui_hop_seen')}`}
          </span>
          <HopRole hop={hop} />
        </div>
        <Encryption hop={hop} />
        <Bar row={row} clock={clock} />
      </li>
    </>
  );
}

function Host({ name }: { readonly name: string | null }) {
  const { text } = useCatalogue();
  return <b>{name === null ? text('ui_not_stated') : <Address text={name} />}</b>;
}

function Encryption({ hop }: { readonly hop: ReportHop }) {
  const { text } = useCatalogue();
  const [icon, key]: readonly [IconName, string] =
    hop.isTls === null ? ['question', 'ui_tls_unknown'] : hop.isTls ? ['lock', 'ui_tls_yes'] : ['unlocked', 'ui_tls_no'];
  return (
    <span class="tls">
      <Icon name={icon} />
      {text(key)}
    </span>
  );
}

function Bar({ row, clock }: { readonly row: TimelineRow; readonly clock: Intl.DateTimeFormat }) {
  const { text, locale } = useCatalogue();
  const label = labelOf(row, clock, locale) ?? text('ui_hop_no_time');
  const { bar } = row;
  if (bar === null) {
    return (
      <div class="bar">
        <span style={{ left: 0 }}>{row.seconds !== null && row.seconds < 0 ? text('ui_hop_backwards', { duration: label }) : label}</span>
      </div>
    );
  }
  const end = bar.start + bar.length;
  // The label goes where there is room: inside a long bar, else beside it.
  const place =
    bar.length > 0.4
      ? { class: 'mid' }
      : end > 0.6
        ? { style: { right: `calc(${100 * (1 - bar.start)}% + 6px)` } }
        : { style: { left: `calc(${100 * end}% + 6px)` } };
  return (
    <div class="bar">
      <i class={bar.length > 0.4 ? 'slow' : ''} style={{ left: `min(${100 * bar.start}%, 100% - 4px)`, width: `${100 * bar.length}%` }} />
      <span {...place}>{label}</span>
    </div>
  );
}

function labelOf(row: TimelineRow, clock: Intl.DateTimeFormat, locale: string): string | null {
  if (row.seconds !== null) return row.seconds < 0 ? duration(row.seconds, locale) : `+${duration(row.seconds, locale)}`;
  return row.time === null ? null : clock.format(row.time);
}
