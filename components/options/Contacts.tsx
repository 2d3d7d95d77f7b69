import { useState } from 'preact/hooks';
import { Address, Name, useCatalogue } from '../text';
import { addressOf, withContact } from './entries';
import type { ContactRow } from './types';

type Props = { readonly contacts: readonly ContactRow[]; readonly onChange: (contacts: readonly ContactRow[]) => void };

/** People the reader knows: their name from another address is worth a second look. */
export function Contacts({ contacts, onChange }: Props) {
  const { text } = useCatalogue();
  return (
    <>
      {contacts.length === 0 ? (
        <p class="note after">{text('ui_contacts_none')}</p>
      ) : (
        <ul class="rows">
          {contacts.map((contact) => (
            <li key={contact.name}>
              <div>
                <b>
                  <Name text={contact.name} />
                </b>
                {contact.addresses.map((address) => (
                  <span class="note" key={address}>
                    <Address text={address} />
                  </span>
                ))}
              </div>
              <div class="row">
                <label class="tick">
                  <input
                    type="checkbox"
                    checked={contact.vip}
                    aria-label={text('ui_contact_important_named', { name: contact.name })}
                    onChange={(event) =>
                      onChange(contacts.map((one) => (one === contact ? { ...one, vip: event.currentTarget.checked } : one)))
                    }
                  />
                  {text('ui_contact_important')}
                </label>
                <button
                  type="button"
                  class="btn"
                  aria-label={text('ui_remove_named', { name: contact.name })}
                  onClick={() => onChange(contacts.filter((one) => one !== contact))}
                >
                  {text('ui_remove')}
                </button>
              </div>
            </li>
          ))}
        </ul>
      )}
      <AddContact add={(contact) => onChange(withContact(contacts, contact))} />
    </>
  );
}

function typed(data: FormData, name: string): string {
  const value = data.get(name);
  return typeof value === 'string' ? value : '';
}

function AddContact({ add }: { readonly add: (contact: ContactRow) => void }) {
  const { text } = useCatalogue();
  const [problem, setProblem] = useState<string | null>(null);
  return (
    <form
      class="add"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const form = event.currentTarget;
        const data = new FormData(form);
        const name = typed(data, 'name').trim();
        const address = addressOf(typed(data, 'address'));
        setProblem(name === '' ? 'ui_contact_needs_name' : address === null ? 'ui_not_an_address' : null);
        if (name === '' || address === null) return;
        add({ name, addresses: [address], vip: data.get('vip') !== null });
        form.reset();
        form.querySelector('input')?.focus();
      }}
    >
      <div class="line two-fields">
        <label class="field">
          <span>{text('ui_contact_name')}</span>
          <input type="text" name="name" autocomplete="off" maxLength={120} aria-invalid={problem === 'ui_contact_needs_name'} />
        </label>
        <label class="field">
          <span>{text('ui_contact_address')}</span>
          <input
            type="text"
            name="address"
            dir="ltr"
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            maxLength={254}
            aria-invalid={problem === 'ui_not_an_address'}
          />
        </label>
      </div>
      <div class="row after">
        <label class="tick">
          <input type="checkbox" name="vip" />
          {text('ui_contact_important')}
        </label>
        <button type="submit" class="btn">
          {text('ui_contact_add')}
        </button>
      </div>
      <p class="error" role="alert" hidden={problem === null}>
        {problem === null ? '' : text(problem)}
      </p>
    </form>
  );
}
