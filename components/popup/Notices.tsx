import { Address, Name, Sentence, useCatalogue } from '../text';
import { Icon, type IconName } from '../icons';
import { Drawing } from './Drawing';
import type { PopupActions, PopupMessage } from './types';

/** The states without a verdict: each says what is, and offers the one thing that helps. */

type Acting = { readonly actions: PopupActions };

export function Waiting({ shown }: { readonly shown: PopupMessage['shown'] }) {
  const { text } = useCatalogue();
  const claim = shown?.name || shown?.address;
  return (
    <section class="pop-msg">
      <div class="ld">
        <svg class="spin" width="36" height="36" viewBox="0 0 36 36" aria-hidden="true">
          <circle cx="18" cy="18" r="15" fill="none" stroke="var(--line)" stroke-width="3.5" />
          <path d="M18 3a15 15 0 0 1 15 15" fill="none" stroke="var(--ink)" stroke-width="3.5" stroke-linecap="round" />
        </svg>
        <h1>{claim ? <Sentence id="ui_loading_claim" parts={{ name: <Name class="clm" text={claim} /> }} /> : text('ui_loading')}</h1>
      </div>
    </section>
  );
}

export function NoWebmail({ host, actions }: { readonly host: string | null } & Acting) {
  const { text } = useCatalogue();
  return (
    <section class="pop-msg">
      <Drawing name="envelope" />
      <h1>{host === null ? text('ui_no_webmail') : <Sentence id="ui_no_webmail_host" parts={{ host: <Address text={host} /> }} />}</h1>
      <p>{text('ui_no_webmail_why')}</p>
      <div class="row">
        <button type="button" class="btn" data-action="paste" onClick={actions.pasteHeaders}>
          {text('ui_check_pasted')}
        </button>
        <button type="button" class="btn" data-action="options" onClick={actions.openOptions}>
          {text('ui_add_webmail')}
        </button>
      </div>
    </section>
  );
}

export function NoMessage({ host, actions }: { readonly host: string } & Acting) {
  const { text } = useCatalogue();
  return (
    <section class="pop-msg">
      <Drawing name="envelope" />
      <h1>{text('ui_no_message')}</h1>
      <p>
        <Sentence id="ui_no_message_why" parts={{ host: <Address text={host} /> }} />
      </p>
      <div class="row">
        <button type="button" class="btn" data-action="paste" onClick={actions.pasteHeaders}>
          {text('ui_check_pasted')}
        </button>
      </div>
    </section>
  );
}

const PROMISES: readonly (readonly [IconName, string])[] = [
  ['tick', 'ui_permission_reads'],
  ['cross', 'ui_permission_reads_not'],
  ['cross', 'ui_permission_sends_not'],
];

export function PermissionMissing({ host, origin, actions }: { readonly host: string; readonly origin: string } & Acting) {
  const { text } = useCatalogue();
  return (
    <section class="pop-msg">
      <Drawing name="locked" />
      <h1>
        <Sentence id="ui_permission_missing" parts={{ host: <Address text={host} /> }} />
      </h1>
      <p>{text('ui_permission_why')}</p>
      <ul class="facts">
        {PROMISES.map(([icon, key]) => (
          <li key={key}>
            <Icon name={icon} />
            <span>{text(key)}</span>
          </li>
        ))}
      </ul>
      <div class="row">
        <button type="button" class="btn pri" data-action="allow" onClick={() => actions.allow(origin)}>
          <span>
            <Sentence id="ui_permission_allow" parts={{ host: <Address text={host} /> }} />
          </span>
        </button>
      </div>
    </section>
  );
}

/** What helps where nothing could be read. */
function AgainOrPaste({ actions }: Acting) {
  const { text } = useCatalogue();
  return (
    <div class="row">
      <button type="button" class="btn pri" data-action="try-again" onClick={actions.tryAgain}>
        {text('ui_try_again')}
      </button>
      <button type="button" class="btn" data-action="paste" onClick={actions.pasteHeaders}>
        {text('ui_paste_headers')}
      </button>
    </div>
  );
}

export function CouldNotRead({ failureKey, host, actions }: { readonly failureKey: string | null; readonly host: string } & Acting) {
  const { text } = useCatalogue();
  return (
    <section class="pop-msg">
      <Drawing name="unread" />
      <h1>{text('ui_unread')}</h1>
      <p>{text('ui_unread_no_verdict')}</p>
      {failureKey !== null && <p class="note">{text(failureKey, { host })}</p>}
      <AgainOrPaste actions={actions} />
    </section>
  );
}

export function NoAnswer({ actions }: Acting) {
  const { text } = useCatalogue();
  return (
    <section class="pop-msg">
      <Drawing name="unread" />
      <h1>{text('ui_no_answer')}</h1>
      <p>{text('ui_no_answer_why')}</p>
      <AgainOrPaste actions={actions} />
    </section>
  );
}
