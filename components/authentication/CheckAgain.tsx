import { useEffect, useRef, useState } from 'preact/hooks';
import type { Report } from '../../lib/report';
import { Address, Sentence, useCatalogue } from '../text';

/** The check by ourselves as a surface needs it. */
export interface CheckAgainState {
  /** Look-ups made so far; null where no check is under way. */
  readonly running: number | null;
  /** Look-ups that are over; null where none were made. */
  readonly done: Report['lookups'];
  /** Host that would be asked. */
  readonly host: string;
  /** Look-ups are switched on, and the browser allows them. */
  readonly isAllowed: boolean;
}

export interface CheckAgainActions {
  readonly start: () => void;
  readonly cancel: () => void;
  /** Must ask the browser at once: it listens only while a click is being handled. */
  readonly allow: () => void;
}

/** "Check again myself": what it would ask of whom before, how far it is meanwhile, whom it asked afterwards. */
export function CheckAgain({ state, actions }: { readonly state: CheckAgainState; readonly actions: CheckAgainActions }) {
  const { text } = useCatalogue();
  const [isAsking, setAsking] = useState(false);
  const [hasRun, setRun] = useState(false);
  const question = useRef<HTMLFieldSetElement>(null);
  // The popup's footer would cover the answers.
  useEffect(() => {
    if (isAsking) question.current?.scrollIntoView({ block: 'nearest' });
  }, [isAsking]);
  const { running, done, host, isAllowed } = state;
  const isRunning = running !== null;
  useEffect(() => {
    if (isRunning) setRun(true);
  }, [isRunning]);
  const cancel = () => {
    setRun(false);
    actions.cancel();
  };
  if (running !== null) {
    return (
      <div class="again">
        <output>{running === 0 ? text('ui_again_starts') : text('ui_again_running', { count: running })}</output>
        <button type="button" class="btn" data-action="recheck-cancel" onClick={cancel}>
          {text('ui_cancel')}
        </button>
      </div>
    );
  }
  if (isAsking && !isAllowed) {
    const answer = (isYes: boolean) => {
      setAsking(false);
      if (isYes) actions.allow();
    };
    return (
      <fieldset ref={question} class="trust again-question" aria-label={text('ui_again')}>
        <p>
          <Sentence id="ui_again_question" parts={{ host: <Address text={host} /> }} />
        </p>
        <p class="note">{text('ui_again_reveals')}</p>
        <div class="row">
          <button type="button" class="btn" data-action="recheck-allow" onClick={() => answer(true)}>
            {text('ui_again_allow')}
          </button>
          <button type="button" class="btn txt" data-action="recheck-not" onClick={() => answer(false)}>
            {text('ui_not_now')}
          </button>
        </div>
      </fieldset>
    );
  }
  return (
    <div class="again">
      {done !== null && <Asked lookups={done} />}
      {hasRun && done === null && <output>{text('ui_again_failed')}</output>}
      <button type="button" class="btn" data-action="recheck" onClick={() => (isAllowed ? actions.start() : setAsking(true))}>
        {text('ui_again')}
      </button>
    </div>
  );
}

/** Attack: a record that leads to sixty names. */
const MAX_SHOWN = 60;

function Asked({ lookups }: { readonly lookups: NonNullable<Report['lookups']> }) {
  const { text } = useCatalogue();
  const { queries, resolver } = lookups;
  return (
    <details class="fold">
      <summary>{text('text_lookups', { count: queries.length, resolver })}</summary>
      <ul class="rows compact">
        {queries.slice(0, MAX_SHOWN).map(({ name, type, outcome }) => (
          <li key={`${type} ${name}`}>
            <Address text={name} /> <small>{type}</small> {outcome !== 'ok' && <small>{text(`ui_lookup_${outcome}`)}</small>}
          </li>
        ))}
      </ul>
    </details>
  );
}
