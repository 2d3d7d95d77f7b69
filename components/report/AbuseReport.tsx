import { useState } from 'preact/hooks';
import { abuseContact, type Report } from '../../lib/report';
import { Address, Sentence, useCatalogue } from '../text';

interface Props {
  readonly report: Report;
  readonly header: Uint8Array;
  readonly onSave: (isRedacted: boolean) => void;
}

/** Tell whoever sent the message: to whom, why them, and whether the recipients stay in it. */
export function AbuseReport({ report, header, onSave }: Props) {
  const { text } = useCatalogue();
  const [isRedacted, setRedacted] = useState(true);
  const contact = abuseContact(report, header);
  return (
    <section class="card abuse">
      <h2>{text('ui_abuse')}</h2>
      <p class="note">{text('ui_abuse_note')}</p>
      <p>
        {contact === null ? (
          text('ui_abuse_nobody')
        ) : (
          <Sentence id={`ui_abuse_to_${contact.because}`} parts={{ address: <Address text={contact.address} /> }} />
        )}
      </p>
      <label>
        <input type="checkbox" checked={isRedacted} onChange={(event) => setRedacted(event.currentTarget.checked)} />{' '}
        {text('ui_abuse_redact')}
      </label>
      <button type="button" class="btn" data-action="save-abuse" onClick={() => onSave(isRedacted)}>
        {text('ui_save_abuse')}
      </button>
    </section>
  );
}
