import { useEffect, useRef } from 'preact/hooks';
import { TopBar } from '../page';
import { useCatalogue } from '../text';
import { STEP_WORD } from '../verdict';
import { Choice } from './Choice';
import { Intake } from './Intake';
import { ReportView } from './ReportView';
import type { ReportActions, ReportScreen, SampleChoice } from './types';

interface Props {
  readonly screen: ReportScreen;
  readonly actions: ReportActions;
  readonly samples: readonly SampleChoice[];
}

/** Paste, drop or open: one page from a message to its report. */
export function ReportPage({ screen, actions, samples }: Props) {
  const { text } = useCatalogue();
  const main = useRef<HTMLElement>(null);
  const { kind } = screen;
  // What was asked for replaces the page: whoever reads with a screen reader or by keyboard starts at its top.
  useEffect(() => {
    if (kind === 'report' || kind === 'choose') main.current?.focus();
  }, [kind]);
  return (
    <>
      <TopBar>
        {screen.kind === 'report' && (
          <>
            <button type="button" class="btn" data-action="save-text" onClick={() => actions.saveText(screen.report)}>
              {text('ui_save_text')}
            </button>
            <button type="button" class="btn" data-action="save-data" onClick={() => actions.saveData(screen.report)}>
              {text('ui_save_data')}
            </button>
          </>
        )}
        {screen.kind !== 'intake' && (
          <button type="button" class="btn" data-action="start-over" onClick={actions.startOver}>
            {text('ui_check_another')}
          </button>
        )}
        <a class="btn txt" href="/options.html">
          {text('ui_options')}
        </a>
      </TopBar>
      <main ref={main} tabIndex={-1} class={screen.kind === 'report' ? 'wrap page' : 'wrap narrow'}>
        <output class="sr">{announcement(screen, text)}</output>
        <Content screen={screen} actions={actions} samples={samples} />
      </main>
    </>
  );
}

function announcement(screen: ReportScreen, text: (key: string) => string): string {
  if (screen.kind === 'report') return `${text(STEP_WORD[screen.report.verdict.step])}: ${screen.report.verdict.headline}`;
  if (screen.kind === 'loading') return text('ui_loading');
  return screen.kind === 'intake' ? (screen.errorText ?? (screen.isBusy ? text('ui_loading') : '')) : '';
}

function Content({ screen, actions, samples }: Props) {
  const { text } = useCatalogue();
  switch (screen.kind) {
    case 'intake':
      return <Intake errorText={screen.errorText} isBusy={screen.isBusy} actions={actions} samples={samples} />;
    case 'choose':
      return <Choice messages={screen.messages} isCut={screen.isCut} onChoose={actions.choose} />;
    case 'loading':
      return <h1 class="h-page">{text('ui_loading')}</h1>;
    case 'gone':
      return (
        <>
          <h1 class="h-page">{text('ui_report_gone')}</h1>
          <p class="lead">{text('ui_report_gone_why')}</p>
        </>
      );
    default:
      return (
        <ReportView
          report={screen.report}
          header={screen.header}
          isSample={screen.isSample}
          again={screen.again}
          againActions={actions.again}
          onSaveAbuse={(isRedacted) => actions.saveAbuse(screen.report, screen.header, isRedacted)}
        />
      );
  }
}
