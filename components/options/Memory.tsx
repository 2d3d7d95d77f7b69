import { useState } from 'preact/hooks';
import { Address, Name, useCatalogue } from '../text';
import { matching } from './senders';
import type { MemoryActions, MemoryState, SenderRow } from './types';

/** A longer list is searched, not read. */
const MOST_SHOWN = 50;

/** What Truefrom remembers of senders, and how to be rid of it. */
export function Memory({ state, actions }: { readonly state: MemoryState; readonly actions: MemoryActions }) {
  const { text } = useCatalogue();
  const { isOn, senders } = state;
  return (
    <section class="card" id="memory" aria-labelledby="memory-heading">
      <h2 id="memory-heading">{text('ui_memory')}</h2>
      <p class="note">{text('ui_memory_note')}</p>
      <div class="row after">
        <label class="sws">
          <input
            type="checkbox"
            role="switch"
            checked={isOn}
            aria-checked={isOn}
            aria-label={text('ui_memory_switch')}
            onChange={(event) => actions.setOn(event.currentTarget.checked)}
          />
          <span class="st">{text(isOn ? 'ui_on' : 'ui_off')}</span>
        </label>
      </div>
      {senders === null ? <p class="note after">{text('ui_memory_unavailable')}</p> : <Senders senders={senders} actions={actions} />}
    </section>
  );
}

function Senders({ senders, actions }: { readonly senders: readonly SenderRow[]; readonly actions: MemoryActions }) {
  const { text } = useCatalogue();
  const [typed, setTyped] = useState('');
  if (senders.length === 0) return <p class="note after">{text('ui_memory_none')}</p>;
  const found = matching(senders, typed);
  return (
    <>
      <h3 class="cap sub">{text('ui_memory_senders', { count: senders.length })}</h3>
      <label class="field after">
        <span>{text('ui_memory_search')}</span>
        <input
          type="search"
          dir="auto"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          maxLength={254}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <ul class="rows compact">
        {found.slice(0, MOST_SHOWN).map((row) => (
          <Sender key={row.key} row={row} forget={actions.forget} />
        ))}
      </ul>
      <output class="note">
        {found.length === 0
          ? text('ui_memory_no_match')
          : found.length > MOST_SHOWN
            ? text('ui_more', { count: found.length - MOST_SHOWN })
            : ''}
      </output>
      <ForgetAll actions={actions} />
    </>
  );
}

function Sender({ row, forget }: { readonly row: SenderRow; readonly forget: (key: string) => void }) {
  const { text, locale } = useCatalogue();
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const { key, names, days, firstSeen, lastSeen } = row;
  return (
    <li>
      <div>
        <b>
          <Address text={key} />
        </b>
        {names.map((name) => (
          <span class="note" key={name}>
            <Name text={name} />
          </span>
        ))}
        <span class="note">{text('ui_memory_seen', { count: days, first: date.format(firstSeen), last: date.format(lastSeen) })}</span>
      </div>
      <button type="button" class="btn" aria-label={text('ui_memory_forget_named', { name: key })} onClick={() => forget(key)}>
        {text('ui_memory_forget')}
      </button>
    </li>
  );
}

function ForgetAll({ actions }: { readonly actions: MemoryActions }) {
  const { text } = useCatalogue();
  const [isAsking, setAsking] = useState(false);
  if (!isAsking)
    return (
      <div class="row addrow">
        <button type="button" class="btn" onClick={actions.save}>
          {text('ui_memory_export')}
        </button>
        <button type="button" class="btn" onClick={() => setAsking(true)}>
          {text('ui_memory_forget_all')}
        </button>
      </div>
    );
  return (
    <div class="row addrow">
      <span>{text('ui_memory_forget_question')}</span>
      <button
        type="button"
        class="btn"
        onClick={() => {
          setAsking(false);
          actions.forgetAll();
        }}
      >
        {text('ui_memory_forget_all')}
      </button>
      <button type="button" class="btn txt" onClick={() => setAsking(false)}>
        {text('ui_cancel')}
      </button>
    </div>
  );
}
