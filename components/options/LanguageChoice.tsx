import { useCatalogue } from '../text';
import type { OptionsActions } from './types';

/** Each in its own words, so that whoever does not read the present one finds theirs. */
const NAMES = [
  ['en', 'English'],
  ['de', 'Deutsch'],
  ['es', 'Español'],
] as const;

/** The language of Truefrom's own sentences. */
export function LanguageChoice({ chosen, actions }: { readonly chosen: string | null; readonly actions: OptionsActions }) {
  const { text } = useCatalogue();
  return (
    <section class="card" id="language" aria-labelledby="language-heading">
      <h2 id="language-heading">{text('ui_language')}</h2>
      <div class="field after">
        <select
          aria-labelledby="language-heading"
          value={chosen ?? ''}
          onChange={(event) => actions.setLanguage(event.currentTarget.value || null)}
        >
          <option value="">{text('ui_language_auto')}</option>
          {NAMES.map(([code, name]) => (
            <option key={code} value={code} lang={code}>
              {name}
            </option>
          ))}
        </select>
      </div>
    </section>
  );
}
