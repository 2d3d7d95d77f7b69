import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../icons';
import { Address, useCatalogue } from '../text';
import type { ReportActions, SampleChoice } from './types';

const EXAMPLE = `Received: from out.mailer.example ([203.0.113.9]) by mx.webmail.example …
Authentication-Results: mx.webmail.example; spf=pass …
From: …`;

const HELP = [
  ['ui_find_webmail', 'ui_find_webmail_how'],
  ['ui_find_thunderbird', 'ui_find_thunderbird_how'],
  ['ui_find_apple', 'ui_find_apple_how'],
  ['ui_find_outlook', 'ui_find_outlook_how'],
] as const;

/** Paste the headers, choose a file, or drop one anywhere on the page. */
export function Intake({
  errorText,
  isBusy,
  actions,
  samples,
}: {
  readonly errorText: string | null;
  readonly isBusy: boolean;
  readonly actions: ReportActions;
  readonly samples: readonly SampleChoice[];
}) {
  const { text } = useCatalogue();
  const field = useRef<HTMLTextAreaElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const isOver = useFileDrop(actions.openFile);
  const check = () => actions.checkText(field.current?.value ?? '');
  return (
    <>
      <h1 class="h-page">{text('ui_check_heading')}</h1>
      <p class="lead">{text('ui_check_lead')}</p>
      <div class={isOver ? 'drop over' : 'drop'}>
        <label class="cap" for="source">
          {text('ui_paste_label')}
        </label>
        <textarea
          id="source"
          ref={field}
          spellcheck={false}
          autocomplete="off"
          placeholder={EXAMPLE}
          aria-describedby={errorText === null ? undefined : 'source-error'}
          aria-invalid={errorText !== null}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) check();
          }}
        />
        {errorText !== null && (
          <p class="error" id="source-error">
            <Icon name="cross" />
            <span>{errorText}</span>
          </p>
        )}
        <div class="row">
          <button type="button" class="btn pri big" data-action="check" aria-disabled={isBusy} onClick={isBusy ? undefined : check}>
            {text('ui_check')}
          </button>
          <button type="button" class="btn big" data-action="choose-file" onClick={() => picker.current?.click()}>
            <Icon name="file" />
            {text('ui_choose_file')}
          </button>
          <input
            ref={picker}
            type="file"
            hidden
            accept=".eml,.mbox,.mbx,.txt,message/rfc822,application/mbox,text/plain"
            aria-label={text('ui_choose_file')}
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              if (file) actions.openFile(file);
            }}
          />
          <span class="note">{text('ui_stays_here')}</span>
        </div>
      </div>
      <div class="two">
        <FindHeaders />
        <Samples samples={samples} onOpen={actions.openSample} />
      </div>
    </>
  );
}

function FindHeaders() {
  const { text } = useCatalogue();
  return (
    <section class="card acc">
      <h2>{text('ui_find_heading')}</h2>
      {HELP.map(([where, how], index) => (
        <details key={where} open={index === 0}>
          <summary>
            {text(where)}
            <Icon name="chevron" />
          </summary>
          <p>{text(how)}</p>
        </details>
      ))}
    </section>
  );
}

function Samples({ samples, onOpen }: { readonly samples: readonly SampleChoice[]; readonly onOpen: (id: string) => void }) {
  const { text } = useCatalogue();
  return (
    <section class="card">
      <h2>{text('ui_samples_heading')}</h2>
      <ul class="rows tight">
        {samples.map(({ id, name, address, subject }) => (
          <li key={id}>
            <div>
              <b>{name}</b> <Address class="mono note" text={address} />
              <span class="note">{subject}</span>
            </div>
            <button type="button" class="btn" aria-label={text('ui_sample_open', { subject })} onClick={() => onOpen(id)}>
              {text('ui_open')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Takes a file dropped anywhere: one that misses the box would else replace the page. True while one hovers. */
function useFileDrop(onFile: (file: File) => void): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      const [file] = event.dataTransfer?.files ?? [];
      if (!file) return;
      event.preventDefault();
      setOver(false);
      onFile(file);
    };
    document.addEventListener('dragover', over);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('drop', drop);
    };
  }, [onFile]);
  return isOver;
}
