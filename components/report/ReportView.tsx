import type { ComponentChildren } from 'preact';
import type { Report } from '../../lib/report';
import { AuthTable, CheckAgain, type CheckAgainActions, type CheckAgainState } from '../authentication';
import { HeaderLines } from '../headers';
import { HopTimeline, PathSummary } from '../path';
import { Address, Name, Rendered, Sentence, useCatalogue } from '../text';
import { AbuseReport } from './AbuseReport';
import { ClaimAndProof, FindingList, GapList, VerdictCard, gapTexts, sortFindings } from '../verdict';

/** The whole report of one message: the sentence, the way, who says what, the findings, and the lines they rest on. */
export function ReportView({
  report,
  header,
  isSample,
  again,
  againActions,
  onSaveAbuse,
}: {
  readonly report: Report;
  readonly header: Uint8Array;
  readonly isSample: boolean;
  readonly again: CheckAgainState | null;
  readonly againActions: CheckAgainActions;
  readonly onSaveAbuse: (isRedacted: boolean) => void;
}) {
  const { text } = useCatalogue();
  return (
    <div data-v={report.verdict.step}>
      <div class="hero">
        <VerdictCard verdict={report.verdict}>
          <Subject report={report} />
          {isSample && <span class="tag">{text('ui_sample')}</span>}
        </VerdictCard>
        <ClaimAndProof report={report} />
      </div>
      <Card heading={text('ui_path_heading')} note={<PathSummary hops={report.hops} />}>
        <HopTimeline hops={report.hops} />
      </Card>
      <Card
        heading={text('ui_auth_heading')}
        note={text(report.authentication.rechecked === null ? 'ui_auth_note' : 'ui_auth_note_rechecked')}
      >
        <AuthTable authentication={report.authentication} size="large" />
        {again !== null && <CheckAgain state={again} actions={againActions} />}
      </Card>
      <div class="cols">
        <Findings report={report} />
        <Aside report={report}>{header.length > 0 && <AbuseReport report={report} header={header} onSave={onSaveAbuse} />}</Aside>
      </div>
      {header.length > 0 && (
        <Card heading={text('ui_headers_heading')} note={text('ui_headers_note')}>
          <HeaderLines report={report} header={header} />
        </Card>
      )}
    </div>
  );
}

function Card({
  heading,
  note,
  children,
}: {
  readonly heading: string;
  readonly note?: ComponentChildren;
  readonly children: ComponentChildren;
}) {
  return (
    <section class="card">
      <h2>{heading}</h2>
      {note !== undefined && <p class="note">{note}</p>}
      {children}
    </section>
  );
}

/** Subject and date are the sender's own words, so they are told as such. */
function Subject({ report }: { readonly report: Report }) {
  const { locale } = useCatalogue();
  const { subject, date } = report.sender;
  if (subject === null || subject === '') return null;
  const time = Date.parse(date ?? '');
  const parts = {
    subject: <Name text={subject} />,
    date: Number.isFinite(time) ? new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(time) : '',
  };
  return (
    <p class="note">
      <Sentence id={Number.isFinite(time) ? 'ui_report_subject_dated' : 'ui_report_subject'} parts={parts} />
    </p>
  );
}

function Findings({ report }: { readonly report: Report }) {
  const { text } = useCatalogue();
  const { reasons, others } = sortFindings(report);
  return (
    <section class="card">
      <h2>{text(reasons.length > 0 ? 'ui_reasons' : 'ui_no_warning_signs')}</h2>
      <p class="note">
        <Rendered text={report.verdict.why} />
      </p>
      {reasons.length > 0 && <FindingList findings={reasons} openFirst />}
      {others.length > 0 && (
        <>
          <h3 class="cap sub">{text('ui_also_noticed')}</h3>
          <FindingList findings={others} />
        </>
      )}
    </section>
  );
}

function Aside({ report, children }: { readonly report: Report; readonly children: ComponentChildren }) {
  const { text, locale } = useCatalogue();
  const gaps = gapTexts(report);
  const { receiver, sender, timing } = report;
  const duration = new Intl.NumberFormat(locale, { style: 'unit', unit: 'millisecond', maximumFractionDigits: 0 });
  return (
    <div>
      {gaps.length > 0 && (
        <section class="card">
          <h2>{text('ui_gaps')}</h2>
          <GapList texts={gaps} />
        </section>
      )}
      <section class="card">
        <h2>{text('ui_about_check')}</h2>
        <dl class="kv">
          <Fact label={text('ui_about_server')}>
            {receiver.id === 'auto' ? text('ui_about_server_unknown') : <Name text={receiver.name} />}
          </Fact>
          {sender.messageId !== null && (
            <Fact label={text('ui_about_message_id')}>
              <Address text={sender.messageId} />
            </Fact>
          )}
          <Fact label={text('ui_about_duration')}>{duration.format(timing.analysisMs)}</Fact>
          <Fact label={text('ui_about_sent')}>
            {report.lookups === null
              ? text('ui_about_sent_nothing')
              : text('text_lookups', { count: report.lookups.queries.length, resolver: report.lookups.resolver })}
          </Fact>
        </dl>
      </section>
      {children}
    </div>
  );
}

const Fact = ({ label, children }: { readonly label: string; readonly children: ComponentChildren }) => (
  <div>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </div>
);
