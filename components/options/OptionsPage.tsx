import { TopBar } from '../page';
import { useCatalogue } from '../text';
import { Contacts } from './Contacts';
import { Domains } from './Domains';
import { LanguageChoice } from './LanguageChoice';
import { Lookups } from './Lookups';
import { Memory } from './Memory';
import { Privacy } from './Privacy';
import { Provider, type ProviderChoice } from './Provider';
import type { LookupActions, LookupState, MemoryActions, MemoryState, OptionsActions, OptionsState } from './types';
import { AskedWebmail, Webmails } from './Webmails';
import { You } from './You';

const SECTIONS = [
  ['webmails', 'ui_webmails'],
  ['provider', 'ui_provider'],
  ['you', 'ui_you'],
  ['people', 'ui_people'],
  ['trusted', 'ui_trusted'],
  ['lookups', 'ui_lookups'],
  ['memory', 'ui_memory'],
  ['privacy', 'ui_privacy'],
  ['language', 'ui_language'],
  ['about', 'ui_about'],
] as const;

interface Props {
  readonly state: OptionsState;
  readonly choices: readonly ProviderChoice[];
  readonly actions: OptionsActions;
  readonly memory: { readonly state: MemoryState; readonly actions: MemoryActions };
  readonly lookups: { readonly state: LookupState; readonly actions: LookupActions };
  /** Said when a change was kept; '' otherwise. */
  readonly savedKey: string;
}

/** Everything the reader can decide, in one column. */
export function OptionsPage({ state, choices, actions, memory, lookups, savedKey }: Props) {
  const { text } = useCatalogue();
  return (
    <>
      <TopBar>
        <a class="btn txt" href="/report.html">
          {text('ui_check_pasted')}
        </a>
        <a class="btn txt" href="/welcome.html">
          {text('ui_how_it_works')}
        </a>
      </TopBar>
      <div class="wrap">
        <div class="opt">
          <nav aria-label={text('ui_options')}>
            <ul>
              {SECTIONS.map(([id, key]) => (
                <li key={id}>
                  <a href={`#${id}`}>{text(key)}</a>
                </li>
              ))}
            </ul>
          </nav>
          <main>
            <h1 class="h-page">{text('ui_options')}</h1>
            <p class="lead">{text('ui_options_lead')}</p>
            {state.asked && <AskedWebmail row={state.asked} actions={actions} />}
            <Webmails state={state} actions={actions} />
            <Provider chosen={state.provider} choices={choices} actions={actions} />
            <You state={state} actions={actions} />
            <People state={state} actions={actions} />
            <Trusted state={state} actions={actions} />
            <Lookups state={lookups.state} actions={lookups.actions} />
            <Memory state={memory.state} actions={memory.actions} />
            <Privacy forgetAll={actions.forgetAll} askedHost={lookups.state.host} />
            <LanguageChoice chosen={state.language} actions={actions} />
            <About version={state.version} />
          </main>
        </div>
      </div>
      <output class="saved">{savedKey === '' ? '' : text(savedKey)}</output>
    </>
  );
}

type Section = { readonly state: OptionsState; readonly actions: OptionsActions };

function People({ state, actions }: Section) {
  const { text } = useCatalogue();
  return (
    <section class="card" id="people" aria-labelledby="people-heading">
      <h2 id="people-heading">{text('ui_people')}</h2>
      <p class="note">{text('ui_people_note')}</p>
      <h3 class="cap sub">{text('ui_contacts')}</h3>
      <Contacts contacts={state.contacts} onChange={actions.setContacts} />
      <h3 class="cap sub">{text('ui_known_domains')}</h3>
      <Domains
        domains={state.knownDomains}
        emptyKey="ui_known_domains_none"
        addLabel={text('ui_known_domains_add')}
        onChange={(domains) => actions.setDomains('knownDomains', domains)}
      />
    </section>
  );
}

function Trusted({ state, actions }: Section) {
  const { text } = useCatalogue();
  return (
    <section class="card" id="trusted" aria-labelledby="trusted-heading">
      <h2 id="trusted-heading">{text('ui_trusted')}</h2>
      <p class="note">{text('ui_trusted_note')}</p>
      <Domains
        domains={state.trustedDomains}
        emptyKey="ui_trusted_none"
        addLabel={null}
        onChange={(domains) => actions.setDomains('trustedDomains', domains)}
      />
    </section>
  );
}

function About({ version }: { readonly version: string }) {
  const { text } = useCatalogue();
  return (
    <section class="card" id="about" aria-labelledby="about-heading">
      <h2 id="about-heading">{text('ui_about')}</h2>
      <p class="note">{text('ui_about_version', { version })}</p>
      <p class="note">{text('ui_about_limits')}</p>
    </section>
  );
}
