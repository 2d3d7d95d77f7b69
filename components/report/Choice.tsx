import { Name, useCatalogue } from '../text';

/** The messages of a dropped mailbox, one to choose. */
export function Choice({
  messages,
  isCut,
  onChoose,
}: {
  readonly messages: readonly { readonly from: string | null; readonly subject: string | null }[];
  readonly isCut: boolean;
  readonly onChoose: (index: number) => void;
}) {
  const { text } = useCatalogue();
  return (
    <>
      <h1 class="h-page">{text('ui_mbox_heading', { count: messages.length })}</h1>
      <p class="lead">{text(isCut ? 'ui_mbox_cut' : 'ui_mbox_choose')}</p>
      <section class="card">
        <ol class="rows">
          {messages.map(({ from, subject }, index) => (
            <li key={index}>
              <div>
                <b>
                  <Name text={from ?? text('ui_claim_nobody')} />
                </b>
                <span class="note">
                  <Name text={subject ?? text('ui_no_subject')} />
                </span>
              </div>
              <button type="button" class="btn" aria-label={text('ui_mbox_check', { number: index + 1 })} onClick={() => onChoose(index)}>
                {text('ui_check')}
              </button>
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}
