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

/** Who says what, kept apart: the reader's own server, and what anybody could have written. */
export function AuthTable({
  authentication,
  size,
}: {
  readonly authentication: Report['authentication'];
  readonly size: 'small' | 'large';
}) {
  const { text } = useCatalogue();
  const { reported, claimed } = authentication;
  const says = text('ui_auth_reported');
  const claims = text('ui_auth_only_claimed');
  // ARC speaks only where somebody sent the message on: in the popup its row appears only then.
  const methods = METHODS.filter((method) => method !== 'arc' || size === 'large' || reported.arc !== null || claimed.arc !== null);
  return (
    <table class={size === 'large' ? 'mx' : 'cmp'}>
      <thead>
        <tr>
          <th scope="col">{size === 'large' ? text('ui_auth_check') : <span class="sr">{text('ui_auth_check')}</span>}</th>
          <th scope="col">{says}</th>
          <th scope="col" class="cl">
            {claims}
            {size === 'large' && <small>{text('ui_claim_anyone')}</small>}
          </th>
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
            <td class="cl" data-l={claims}>
              <Cells cells={cellsOf(claimed, method)} method={method} isClaimed />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
