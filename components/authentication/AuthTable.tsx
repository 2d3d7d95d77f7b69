import type { Report } from '../../lib/report';
import { useCatalogue } from '../text';
import { Cells } from './Cells';
import { METHODS, type AuthMethod, cellsOf } from './results';

const LABEL: Readonly<Record<AuthMethod, { readonly name: string; readonly question: string }>> = {
  spf: { name: 'SPF', question: 'ui_auth_question_spf' },
  dkim: { name: 'DKIM', question: 'ui_auth_question_dkim' },
  dmarc: { name: 'DMARC', question: 'ui_auth_question_dmarc' },
  arc: { name: 'ARC', question: 'ui_auth_question_arc' },
};

/** What it means that we computed nothing: no signature and no chain are there, SPF and DMARC were not or could not be asked for. */
const NOTHING: Readonly<Record<AuthMethod, string>> = {
  spf: 'ui_auth_not_checked',
  dkim: 'ui_dkim_none',
  dmarc: 'ui_auth_not_checked',
  arc: 'ui_arc_none',
};

/** Who says what, kept apart: the reader's own server, our own check where there was one, and what anybody could have written. */
export function AuthTable({
  authentication,
  size,
}: {
  readonly authentication: Report['authentication'];
  readonly size: 'small' | 'large';
}) {
  const { text } = useCatalogue();
  const { reported, rechecked, claimed } = authentication;
  const computes = text('ui_auth_rechecked');
  // Three speakers side by side need the width of a page; the popup keeps the two that can prove something.
  const hasClaims = size === 'large' || rechecked === null;
  const says = text('ui_auth_reported');
  const claims = text('ui_auth_only_claimed');
  // ARC speaks only where somebody sent the message on: in the popup its row appears only then.
  const hasArc = [reported, rechecked, claimed].some((row) => row !== null && row.arc !== null);
  const methods = METHODS.filter((method) => method !== 'arc' || size === 'large' || hasArc);
  return (
    <table class={size === 'large' ? 'mx' : 'cmp'} data-speakers={rechecked !== null && hasClaims ? 3 : 2}>
      <thead>
        <tr>
          <th scope="col">{size === 'large' ? text('ui_auth_check') : <span class="sr">{text('ui_auth_check')}</span>}</th>
          <th scope="col">{says}</th>
          {rechecked !== null && <th scope="col">{computes}</th>}
          {hasClaims && (
            <th scope="col" class="cl">
              {claims}
              {size === 'large' && <small>{text('ui_claim_anyone')}</small>}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {methods.map((method) => (
          <tr key={method}>
            <th scope="row">
              <b>{LABEL[method].name}</b>
              {size === 'large' && <small>{text(LABEL[method].question)}</small>}
            </th>
            <td data-l={says}>
              <Cells cells={cellsOf(reported, method)} method={method} isClaimed={false} />
            </td>
            {rechecked !== null && (
              <td data-l={computes}>
                <Cells cells={cellsOf(rechecked, method)} method={method} isClaimed={false} nothing={NOTHING[method]} />
              </td>
            )}
            {hasClaims && (
              <td class="cl" data-l={claims}>
                <Cells cells={cellsOf(claimed, method)} method={method} isClaimed />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
