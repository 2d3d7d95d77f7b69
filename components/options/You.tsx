import { useState } from 'preact/hooks';
import { useCatalogue } from '../text';
import { Domains } from './Domains';
import { addressOf } from './entries';
import type { OptionsActions, OptionsState } from './types';

/** The reader's own name, address and domains, which impostors like to borrow. */
export function You({ state, actions }: { readonly state: OptionsState; readonly actions: OptionsActions }) {
  const { text } = useCatalogue();
  const { name, mailbox, ownDomains } = state;
  const [isWrong, setWrong] = useState(false);
  const setMailbox = (typed: string) => {
    const address = addressOf(typed);
    setWrong(address === null && typed.trim() !== '');
    if (address !== null || typed.trim() === '') actions.setMe({ name, mailbox: address });
  };
  return (
    <section class="card" id="you" aria-labelledby="you-heading">
      <h2 id="you-heading">{text('ui_you')}</h2>
      <p class="note">{text('ui_you_note')}</p>
      <div class="line two-fields after">
        <label class="field">
          <span>{text('ui_you_name')}</span>
          <input
            type="text"
            autocomplete="off"
            maxLength={120}
            value={name ?? ''}
            onChange={(event) => actions.setMe({ name: event.currentTarget.value.trim() || null, mailbox })}
          />
        </label>
        <label class="field">
          <span>{text('ui_you_address')}</span>
          <input
            type="text"
            dir="ltr"
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            maxLength={254}
            value={mailbox ?? ''}
            aria-invalid={isWrong}
            aria-describedby={isWrong ? 'mailbox-problem' : undefined}
            onChange={(event) => setMailbox(event.currentTarget.value)}
          />
        </label>
      </div>
      <p class="error" id="mailbox-problem" role="alert" hidden={!isWrong}>
        {isWrong ? text('ui_not_an_address') : ''}
      </p>
      <h3 class="cap sub">{text('ui_own_domains')}</h3>
      <p class="note">{text('ui_own_domains_note')}</p>
      <Domains
        domains={ownDomains}
        emptyKey="ui_own_domains_none"
        addLabel={text('ui_own_domains_add')}
        onChange={(domains) => actions.setDomains('ownDomains', domains)}
      />
    </section>
  );
}
