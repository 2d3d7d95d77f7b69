import { Address, Sentence, useCatalogue } from '../text';

/** What trust would change, before it is given. */
export function TrustPanel({
  domain,
  isGiven,
  onTrust,
  onCancel,
}: {
  readonly domain: string;
  readonly isGiven: boolean;
  readonly onTrust: () => void;
  readonly onCancel: () => void;
}) {
  const { text } = useCatalogue();
  const shown = <Address text={domain} class="prf" />;
  return (
    <fieldset class="trust" aria-label={text('ui_trust_sender')}>
      <p>
        <Sentence id={isGiven ? 'ui_trust_end_question' : 'ui_trust_question'} parts={{ domain: shown }} />
      </p>
      <p class="note">{text(isGiven ? 'ui_trust_end_effect' : 'ui_trust_effect')}</p>
      {!isGiven && (
        <p class="note">
          <Sentence id="ui_trust_limits" parts={{ domain: <Address text={domain} /> }} />
        </p>
      )}
      <div class="row">
        <button type="button" class="btn" data-action="trust-confirm" onClick={onTrust}>
          {text(isGiven ? 'ui_trust_end' : 'ui_trust_confirm')}
        </button>
        <button type="button" class="btn txt" data-action="trust-cancel" onClick={onCancel}>
          {text('ui_cancel')}
        </button>
      </div>
    </fieldset>
  );
}
