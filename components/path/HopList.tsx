import type { ReportHop } from '../../lib/report';
import { Address, Sentence, useCatalogue } from '../text';
import { duration } from './duration';
import { HopRole } from './HopRole';
import { timelineOf } from './timeline';

/** Attack: hundreds of Received fields. The report page shows them all. */
const MAX_HOPS = 20;

/** All hops, oldest first, for the popup. */
export function HopList({ hops }: { readonly hops: readonly ReportHop[] }) {
  const { text, locale } = useCatalogue();
  const rows = timelineOf(hops).rows.slice(-MAX_HOPS);
  return (
    <ol class="hops" start={rows[0]?.number}>
      {rows.map(({ hop, seconds, number }) => (
        <li key={hop.index} value={number} class={hop.place === 'claimed' ? 'out' : 'in'}>
          <Sentence
            id="ui_hop_route"
            parts={{
              from: <Address text={hop.from ?? hop.address ?? text('ui_not_stated')} />,
              to: <Address text={hop.by ?? text('ui_not_stated')} />,
            }}
          />
          {seconds !== null && <span class="note"> {seconds < 0 ? duration(seconds, locale) : `+${duration(seconds, locale)}`}</span>}
          <HopRole hop={hop} />
        </li>
      ))}
    </ol>
  );
}
