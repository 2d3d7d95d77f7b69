import { useState } from 'preact/hooks';
import { Icon } from '../icons';
import { Address, Sentence, useCatalogue } from '../text';

const KEPT = ['ui_privacy_settings', 'ui_privacy_memory', 'ui_privacy_reports', 'ui_privacy_bodies'] as const;

/** What leaves the computer, what stays and for how long, and how to be rid of it. */
export function Privacy({ forgetAll, askedHost }: { readonly forgetAll: () => void; readonly askedHost: string | null }) {
  const { text } = useCatalogue();
  const [isAsking, setAsking] = useState(false);
  return (
    <section class="card" id="privacy" aria-labelledby="privacy-heading">
      <h2 id="privacy-heading">{text('ui_privacy')}</h2>
      <h3 class="cap sub">{text('ui_privacy_leaves')}</h3>
      <p class="note">
        {askedHost === null ? (
          text('ui_privacy_leaves_nothing')
        ) : (
          <Sentence id="ui_privacy_leaves_lookups" parts={{ host: <Address text={askedHost} /> }} />
        )}
      </p>
      <h3 class="cap sub">{text('ui_privacy_stays')}</h3>
      <ul class="un">
        {KEPT.map((key) => (
          <li key={key}>
            <Icon name="ring" />
            <span>{text(key)}</span>
          </li>
        ))}
      </ul>
      <div class="row addrow">
        {isAsking ? (
          <>
            <span>{text('ui_forget_question')}</span>
            <button
              type="button"
              class="btn"
              onClick={() => {
                setAsking(false);
                forgetAll();
              }}
            >
              {text('ui_forget_confirm')}
            </button>
            <button type="button" class="btn txt" onClick={() => setAsking(false)}>
              {text('ui_cancel')}
            </button>
          </>
        ) : (
          <button type="button" class="btn" onClick={() => setAsking(true)}>
            {text('ui_forget')}
          </button>
        )}
      </div>
    </section>
  );
}
