import { Icon, VerdictMark } from '../icons';
import { BriefName, useCatalogue } from '../text';
import { Headline, STEP_WORD } from '../verdict';
import type { PopupActions, PopupMessage } from './types';

/** Several open messages, worst first: the word and the one sentence of each, one click to its reasons. */
export function MessageList({ messages, actions }: { readonly messages: readonly PopupMessage[]; readonly actions: PopupActions }) {
  const { text } = useCatalogue();
  return (
    <section class="sec list">
      <h1 class="cap">{text('ui_open_messages_worst_first', { count: messages.length })}</h1>
      <ul class="msgs">
        {messages.map((message) => (
          <li key={message.id} data-v={message.report?.verdict.step}>
            <button type="button" data-action="choose" onClick={() => actions.choose(message.id)}>
              <Entry message={message} />
              <Icon name="chevron" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Entry({ message }: { readonly message: PopupMessage }) {
  const { text } = useCatalogue();
  const { report, status, shown, subject } = message;
  const who = shown?.name || shown?.address;
  return (
    <>
      {report === null ? <Icon name={status === 'failed' ? 'dash' : 'ring'} /> : <VerdictMark step={report.verdict.step} />}
      <span class="what">
        <span>
          {report === null ? (
            <>
              <b>{text(status === 'failed' ? 'ui_list_unread' : 'ui_list_loading')}</b> {who && <BriefName text={who} class="clm" />}
            </>
          ) : (
            <>
              <b class="word">{text(STEP_WORD[report.verdict.step])}</b> <Headline parts={report.verdict.headlineParts} />
            </>
          )}
        </span>
        {subject !== null && (
          <span class="note">
            <BriefName text={subject} />
          </span>
        )}
      </span>
    </>
  );
}
