import { useState } from 'preact/hooks';
import { Icon } from '../icons';
import { Address, Sentence, useCatalogue } from '../text';
import type { LookupActions, LookupState } from './types';

const TIMES = ['asked', 'doubt', 'always'] as const;
/** Each look-up by its purpose. */
const ASKED = ['ui_lookups_dkim', 'ui_lookups_spf', 'ui_lookups_dmarc'] as const;

/** Whether messages are checked again here, who is asked for it, and what that tells them. */
export function Lookups({ state, actions }: { readonly state: LookupState; readonly actions: LookupActions }) {
  const { text } = useCatalogue();
  const { host, services, when, isRefused } = state;
  const [chosen, setChosen] = useState(state.service ?? services[0]?.id ?? 'own');
  const [ownUrl, setOwnUrl] = useState(state.ownUrl ?? '');
  return (
    <section class="card" id="lookups" aria-labelledby="lookups-heading">
      <h2 id="lookups-heading">{text('ui_lookups')}</h2>
      <p class="note">{text('ui_lookups_note')}</p>
      <ul class="un">
        {ASKED.map((key) => (
          <li key={key}>
            <Icon name="ring" />
            <span>{text(key)}</span>
          </li>
        ))}
      </ul>
      <p class="note after">{text('ui_again_reveals')}</p>
      <p class="note after">{text('ui_lookups_budget')}</p>
      <p class="after">
        {host === null ? text('ui_lookups_off') : <Sentence id="ui_lookups_on" parts={{ host: <Address text={host} /> }} />}
      </p>
      <div class="field after">
        <label for="lookup-service">{text('ui_lookups_service')}</label>
        <select id="lookup-service" value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
          {services.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
          <option value="own">{text('ui_lookups_own')}</option>
        </select>
      </div>
      {chosen === 'own' && (
        <label class="field after">
          <span>{text('ui_lookups_own_url')}</span>
          <input
            type="url"
            autocomplete="off"
            spellcheck={false}
            maxLength={400}
            placeholder="https://dns.example/dns-query"
            value={ownUrl}
            onInput={(event) => setOwnUrl(event.currentTarget.value)}
          />
        </label>
      )}
      <output class="note">{isRefused ? text('ui_lookups_refused') : ''}</output>
      <div class="row addrow">
        <button type="button" class="btn" data-action="lookups-on" onClick={() => actions.switchOn(chosen, ownUrl)}>
          {text('ui_lookups_switch_on')}
        </button>
        {host !== null && (
          <button type="button" class="btn" data-action="lookups-off" onClick={actions.switchOff}>
            {text('ui_lookups_switch_off')}
          </button>
        )}
      </div>
      {host !== null && (
        <div class="field after">
          <label for="lookup-when">{text('ui_lookups_when')}</label>
          <select id="lookup-when" value={when} onChange={(event) => actions.setWhen(event.currentTarget.value)}>
            {TIMES.map((time) => (
              <option key={time} value={time}>
                {text(`ui_lookups_when_${time}`)}
              </option>
            ))}
          </select>
        </div>
      )}
    </section>
  );
}
