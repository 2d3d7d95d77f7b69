import type { ComponentChildren } from 'preact';
import type { Report } from '../../lib/report';
import { Icon, VerdictMark } from '../icons';
import { AddWebmail } from '../options';
import { TopBar } from '../page';
import { Address, Sentence, useCatalogue } from '../text';
import { STEP_WORD } from '../verdict';
import { SamplePopup } from './SamplePopup';

export interface WelcomeState {
  readonly samples: readonly { readonly id: string; readonly name: string; readonly address: string; readonly subject: string }[];
  readonly chosen: string;
  /** Report of the chosen sample; null while it is being made. */
  readonly report: Report | null;
  readonly browser: 'chrome' | 'firefox';
  /** Null where the browser does not tell. */
  readonly isPinned: boolean | null;
  /** Webmails that are part of the extension and not allowed (Firefox lets people refuse them). */
  readonly missing: readonly { readonly origin: string; readonly host: string }[];
  /** Webmails allowed so far. */
  readonly allowed: readonly string[];
}

export interface WelcomeActions {
  readonly choose: (id: string) => void;
  readonly allow: (origin: string) => void;
}

type Props = { readonly state: WelcomeState; readonly actions: WelcomeActions };

/** What Truefrom is, to try, and the two steps to begin. */
export function WelcomePage({ state, actions }: Props) {
  const { text } = useCatalogue();
  return (
    <>
      <TopBar>
        <a class="btn txt" href="/report.html">
          {text('ui_check_pasted')}
        </a>
        <a class="btn txt" href="/options.html">
          {text('ui_options')}
        </a>
      </TopBar>
      <main class="wrap">
        <h1 class="h-page claim">{text('ui_welcome_heading')}</h1>
        <p class="lead">{text('ui_welcome_lead')}</p>
        <h2 class="h-sec">{text('ui_steps_heading')}</h2>
        <div class="two">
          <Pin state={state} />
          <Allow state={state} actions={actions} />
        </div>
        <p class="after">
          <a href="/options.html#you">{text('ui_allow_more')}</a>
        </p>
        <h2 class="h-sec">{text('ui_try_heading')}</h2>
        <div class="try">
          <div>
            <Samples state={state} actions={actions} />
            <Legend />
          </div>
          <div>
            <output class="sr">{state.report && `${text(STEP_WORD[state.report.verdict.step])}: ${state.report.verdict.headline}`}</output>
            <SamplePopup report={state.report} />
          </div>
        </div>
      </main>
    </>
  );
}

function Samples({ state, actions }: Props) {
  const { text } = useCatalogue();
  return (
    <fieldset class="inbox">
      <legend class="sr">{text('ui_samples_heading')}</legend>
      {state.samples.map(({ id, name, address, subject }) => (
        <label key={id}>
          <input type="radio" name="sample" value={id} checked={id === state.chosen} onChange={() => actions.choose(id)} />
          <span>
            <span class="s">{name}</span> <Address class="a" text={address} />
            <br />
            <span class="t">{subject}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

const MEANING = [
  ['verified', 'ui_means_verified'],
  ['unverified', 'ui_means_unverified'],
  ['caution', 'ui_means_caution'],
  ['danger', 'ui_means_danger'],
] as const;

function Legend() {
  const { text } = useCatalogue();
  return (
    <section class="card legend-card">
      <h2>{text('ui_read_heading')}</h2>
      <p class="note">
        <Sentence
          id="ui_read_rule"
          parts={{
            dashed: <span class="clm">{text('ui_read_dashed')}</span>,
            solid: <span class="prf">{text('ui_read_solid')}</span>,
          }}
        />
      </p>
      <ul class="leg4">
        {MEANING.map(([step, meaning]) => (
          <li key={step} data-v={step}>
            <VerdictMark step={step} />
            <p>
              <b class="word">{text(STEP_WORD[step])}</b>
              <br />
              {text(meaning)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Pin({ state }: { readonly state: WelcomeState }) {
  const { text } = useCatalogue();
  return (
    <section class="card">
      <h2>{text('ui_pin_heading')}</h2>
      <p class="note">{text('ui_pin_why')}</p>
      {state.isPinned === true ? (
        <Done>{text('ui_pin_done')}</Done>
      ) : (
        <p class="after">{text(state.browser === 'firefox' ? 'ui_pin_firefox' : 'ui_pin_chrome')}</p>
      )}
    </section>
  );
}

function Allow({ state, actions }: Props) {
  const { text } = useCatalogue();
  return (
    <section class="card">
      <h2>{text('ui_allow_heading')}</h2>
      <p class="note">{text('ui_allow_why')}</p>
      {state.missing.length === 0 && <Done>{text('ui_allow_gmail_done')}</Done>}
      {state.missing.map(({ origin, host }) => (
        <p class="after" key={origin}>
          <button type="button" class="btn pri" data-action="allow" onClick={() => actions.allow(origin)}>
            <span>
              <Sentence id="ui_permission_allow" parts={{ host: <Address text={host} /> }} />
            </span>
          </button>
        </p>
      ))}
      {state.allowed.map((host) => (
        <Done key={host}>
          <Sentence id="ui_asked_done" parts={{ host: <Address text={host} /> }} />
        </Done>
      ))}
      <AddWebmail allow={actions.allow} />
    </section>
  );
}

const Done = ({ children }: { readonly children: ComponentChildren }) => (
  <p class="done">
    <Icon name="tick" />
    <span>{children}</span>
  </p>
);
