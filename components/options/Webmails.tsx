import { Address, Sentence, useCatalogue } from '../text';
import { AddWebmail } from './AddWebmail';
import type { OptionsActions, OptionsState, WebmailRow } from './types';

type Props = { readonly state: OptionsState; readonly actions: OptionsActions };

/** Where Truefrom may look, one switch a webmail. */
export function Webmails({ state, actions }: Props) {
  const { text } = useCatalogue();
  return (
    <section class="card" id="webmails" aria-labelledby="webmails-heading">
      <h2 id="webmails-heading">{text('ui_webmails')}</h2>
      <p class="note">{text('ui_webmails_note')}</p>
      <ul class="rows">
        {state.webmails.map((row) => (
          <li key={row.origin}>
            <div>
              <b>
                <Address text={row.host} />
              </b>
              <span class="note">
                <Standing row={row} />
              </span>
            </div>
            <Switch row={row} actions={actions} />
          </li>
        ))}
      </ul>
      <AddWebmail allow={actions.allow} />
    </section>
  );
}

function Standing({ row }: { readonly row: WebmailRow }) {
  const { text } = useCatalogue();
  if (!row.isAllowed) return <>{text('ui_webmail_off')}</>;
  if (row.isBuiltIn) return <>{text('ui_webmail_built_in')}</>;
  if (row.program === null) return <>{text('ui_webmail_not_seen')}</>;
  return <Sentence id="ui_webmail_recognised" parts={{ program: <b>{row.program}</b> }} />;
}

function Switch({ row, actions }: { readonly row: WebmailRow; readonly actions: OptionsActions }) {
  const { text } = useCatalogue();
  if (row.isBuiltIn && row.isAllowed) return <span class="tag">{text('ui_allowed')}</span>;
  return (
    <label class="sws">
      <span class="st">{text(row.isAllowed ? 'ui_on' : 'ui_off')}</span>
      <input
        type="checkbox"
        role="switch"
        checked={row.isAllowed}
        aria-checked={row.isAllowed}
        aria-label={text('ui_webmail_switch', { host: row.host })}
        // The browser's question must be asked within this very click; the switch moves when it is answered.
        onClick={(event) => {
          event.preventDefault();
          if (row.isAllowed) actions.withdraw(row.origin);
          else actions.allow(row.origin);
        }}
      />
    </label>
  );
}

/** The popup of Firefox closes when the browser asks, so it sends the reader here. */
export function AskedWebmail({ row, actions }: { readonly row: WebmailRow; readonly actions: OptionsActions }) {
  const { text } = useCatalogue();
  return (
    <section class="card asked">
      <h2>
        <Sentence id={row.isAllowed ? 'ui_asked_done' : 'ui_permission_missing'} parts={{ host: <Address text={row.host} /> }} />
      </h2>
      <p class="note">{text(row.isAllowed ? 'ui_asked_done_note' : 'ui_permission_why')}</p>
      {!row.isAllowed && (
        <button type="button" class="btn pri big" data-action="allow" onClick={() => actions.allow(row.origin)}>
          <span>
            <Sentence id="ui_permission_allow" parts={{ host: <Address text={row.host} /> }} />
          </span>
        </button>
      )}
    </section>
  );
}
