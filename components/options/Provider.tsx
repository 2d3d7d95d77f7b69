import { useCatalogue } from '../text';
import type { OptionsActions } from './types';

export interface ProviderChoice {
  readonly id: string;
  readonly name: string;
}

/** Whose mail servers write the lines that count as proof. */
export function Provider({
  chosen,
  choices,
  actions,
}: {
  readonly chosen: string | null;
  readonly choices: readonly ProviderChoice[];
  readonly actions: OptionsActions;
}) {
  const { text } = useCatalogue();
  return (
    <section class="card" id="provider" aria-labelledby="provider-heading">
      <h2 id="provider-heading">{text('ui_provider')}</h2>
      <p class="note">{text('ui_provider_note')}</p>
      <div class="field after">
        <label for="provider-choice">{text('ui_provider_label')}</label>
        <select id="provider-choice" value={chosen ?? ''} onChange={(event) => actions.setProvider(event.currentTarget.value || null)}>
          <option value="">{text('ui_provider_auto')}</option>
          {choices.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </div>
    </section>
  );
}
