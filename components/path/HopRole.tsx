import { hopWords, type ReportHop } from '../../lib/report';
import { useCatalogue } from '../text';

/** What a hop below the border did, in words that say whether it is confirmed or claimed; nothing where that is not known. */
export function HopRole({ hop }: { readonly hop: ReportHop }) {
  const { text } = useCatalogue();
  if (hop.place !== 'claimed' || hop.basis === null) return null;
  return <span class={`role ${hop.basis}`}>{text(hopWords(hop))}</span>;
}
