import type { ReportHop } from '../../lib/report';
import { Address, useCatalogue } from '../text';
import { duration } from './duration';
import { type StopRole, stopsOf, totalSeconds } from './stops';

const ROLE: Readonly<Record<StopRole, string>> = {
  written: 'ui_stop_written',
  sentOn: 'ui_stop_sent_on',
  list: 'ui_stop_list',
  forwarder: 'ui_stop_forwarder',
  gateway: 'ui_stop_gateway',
  handedIn: 'ui_stop_handed_in',
  received: 'ui_stop_received',
  yourMail: 'ui_stop_your_mail',
  last: 'ui_stop_last',
};

/** The way in at most four stops. The bar is the border: what stands before it is only claimed. */
export function PathStrip({ hops }: { readonly hops: readonly ReportHop[] }) {
  const { text } = useCatalogue();
  const stops = stopsOf(hops);
  if (stops.length === 0) return <p class="note">{text('ui_path_none')}</p>;
  return (
    <>
      <ol class="strip" data-stops={stops.length}>
        {stops.map((stop, index) => (
          <li key={index} class={stop.isSeen ? 'in' : 'out'}>
            {stop.isBorder && <i class="edge" />}
            <b>{text(ROLE[stop.role])}</b> {stop.place === null ? text('ui_not_stated') : <Address text={stop.place} />}
          </li>
        ))}
      </ol>
      <p class="strip-k">
        <PathSummary hops={hops} />
      </p>
    </>
  );
}

/** How many hops, how long, whether encrypted at the border, and what of it is only claimed. */
export function PathSummary({ hops }: { readonly hops: readonly ReportHop[] }) {
  const { text, locale } = useCatalogue();
  const seconds = totalSeconds(hops);
  const border = hops.find((hop) => hop.place === 'border');
  const sentences = [
    seconds === null
      ? text('ui_path_hops', { count: hops.length })
      : text('ui_path_hops_in', { count: hops.length, duration: duration(seconds, locale) }),
    border?.isTls === true ? text('ui_path_encrypted') : null,
    border?.isTls === false ? text('ui_path_not_encrypted') : null,
    border || hops.every((hop) => hop.place === 'inside') ? null : text('ui_path_border_unknown'),
    border && hops.some((hop) => hop.place === 'claimed') ? text('ui_path_before_bar') : null,
  ];
  return <>{sentences.filter((sentence) => sentence !== null).join(' ')}</>;
}
