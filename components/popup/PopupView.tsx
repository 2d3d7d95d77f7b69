import type { ComponentChildren } from 'preact';
import { BrandMark, Icon } from '../icons';
import { useCatalogue } from '../text';
import { STEP_WORD } from '../verdict';
import { MessageList } from './MessageList';
import { MessageView } from './MessageView';
import { NoAnswer, NoMessage, NoWebmail, PermissionMissing, Waiting } from './Notices';
import type { PopupActions, PopupScreen } from './types';

/** The toolbar popup: the one place that a web page cannot imitate. */
export function PopupView({ screen, actions }: { readonly screen: PopupScreen; readonly actions: PopupActions }) {
  const { text } = useCatalogue();
  const step = screen.kind === 'message' ? screen.message.report?.verdict.step : undefined;
  return (
    <main class="pop" data-v={step} data-screen={screen.kind}>
      <header class="pop-bar">
        <BrandMark size={16} />
        <span>Truefrom</span>
        <button
          type="button"
          class="btn icon"
          aria-label={text('ui_options')}
          title={text('ui_options')}
          data-action="options"
          onClick={actions.openOptions}
        >
          <Icon name="options" />
        </button>
      </header>
      <output class="sr">
        <Announcement screen={screen} />
      </output>
      {view(screen, actions)}
    </main>
  );
}

/** The one sentence, spoken when it changes. */
function Announcement({ screen }: { readonly screen: PopupScreen }) {
  const { text } = useCatalogue();
  if (screen.kind === 'waiting') return <>{text('ui_loading')}</>;
  if (screen.kind !== 'message') return null;
  const { report, status } = screen.message;
  if (report === null) return <>{text(status === 'failed' ? 'ui_unread' : 'ui_loading')}</>;
  return (
    <>
      {text(STEP_WORD[report.verdict.step])}: {report.verdict.headline}
    </>
  );
}

function view(screen: PopupScreen, actions: PopupActions): ComponentChildren {
  switch (screen.kind) {
    case 'waiting':
      return <Waiting shown={null} />;
    case 'noAnswer':
      return <NoAnswer actions={actions} />;
    case 'noWebmail':
      return <NoWebmail host={screen.host} actions={actions} />;
    case 'permission':
      return <PermissionMissing host={screen.host} origin={screen.origin} actions={actions} />;
    case 'noMessage':
      return <NoMessage host={screen.host} actions={actions} />;
    case 'list':
      return <MessageList messages={screen.messages} actions={actions} />;
    default:
      return (
        <MessageView message={screen.message} host={screen.host} openCount={screen.openCount} lookups={screen.lookups} actions={actions} />
      );
  }
}
