import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Report } from '../../lib/report';
import { AuthTable, CheckAgain } from '../authentication';
import { Icon } from '../icons';
import { HopList, PathStrip } from '../path';
import { useCatalogue } from '../text';
import { ClaimAndProof, FindingList, GapList, VerdictCard, gapTexts, sortFindings } from '../verdict';
import { CouldNotRead, Waiting } from './Notices';
import { OnThePage } from './OnThePage';
import { TrustPanel } from './TrustPanel';
import type { PopupActions, PopupLookups, PopupMessage } from './types';

interface Props {
  readonly message: PopupMessage;
  readonly host: string;
  readonly openCount: number;
  readonly lookups: PopupLookups;
  readonly actions: PopupActions;
}

/** One message: the sentence, claim and proof, the reasons, and everything that answers "why?". */
export function MessageView({ message, host, openCount, lookups, actions }: Props) {
  const { text } = useCatalogue();
  const { report, status, failureKey, shown } = message;
  return (
    <>
      {openCount > 1 && (
        <button type="button" class="back" data-action="all-messages" onClick={() => actions.choose(null)}>
          <Icon name="back" />
          {text('ui_open_messages', { count: openCount })}
        </button>
      )}
      {report !== null ? (
        <Judged message={message} report={report} lookups={lookups} actions={actions} />
      ) : status === 'failed' ? (
        <CouldNotRead failureKey={failureKey} host={host} actions={actions} />
      ) : (
        <Waiting shown={shown} />
      )}
    </>
  );
}

interface JudgedProps {
  readonly message: PopupMessage;
  readonly report: Report;
  readonly lookups: PopupLookups;
  readonly actions: PopupActions;
}

function Judged(props: JudgedProps) {
  const { message, report, actions } = props;
  return (
    <>
      <section class="head">
        <VerdictCard verdict={report.verdict} />
        <OnThePage message={message} />
        <ClaimAndProof report={report} />
      </section>
      <Why report={report} />
      <Path report={report} />
      <Checks {...props} />
      <Footer message={message} actions={actions} />
    </>
  );
}

/** So much stands open in the popup; the rest folds away. */
const SHOWN_REASONS = 5;
const SHOWN_GAPS = 3;
const SHOWN_OTHERS = 2;

const Fold = ({ label, children }: { readonly label: string; readonly children: ComponentChildren }) => (
  <details class="fold">
    <summary>
      <Icon name="chevron" />
      {label}
    </summary>
    {children}
  </details>
);

export function Why({ report }: { readonly report: Report }) {
  const { text } = useCatalogue();
  const { reasons, others } = sortFindings(report);
  const gaps = gapTexts(report);
  const isQuiet = report.verdict.step === 'verified' || report.verdict.step === 'unverified';
  return (
    <>
      {(reasons.length > 0 || isQuiet) && (
        <section class="sec">
          <h2 class="cap">{text(reasons.length === 0 ? 'ui_no_warning_signs' : 'ui_reasons')}</h2>
          {reasons.length > 0 && <FindingList findings={reasons.slice(0, SHOWN_REASONS)} />}
          {reasons.length > SHOWN_REASONS && (
            <Fold label={text('ui_more', { count: reasons.length - SHOWN_REASONS })}>
              <FindingList findings={reasons.slice(SHOWN_REASONS)} />
            </Fold>
          )}
        </section>
      )}
      {others.length > 0 && (
        <section class="sec">
          <h2 class="cap">{text('ui_also_noticed')}</h2>
          <FindingList findings={others.slice(0, SHOWN_OTHERS)} />
          {others.length > SHOWN_OTHERS && (
            <Fold label={text('ui_more', { count: others.length - SHOWN_OTHERS })}>
              <FindingList findings={others.slice(SHOWN_OTHERS)} />
            </Fold>
          )}
        </section>
      )}
      {gaps.length > 0 && (
        <section class="sec">
          <h2 class="cap">{text('ui_gaps')}</h2>
          <GapList texts={gaps.slice(0, SHOWN_GAPS)} />
          {gaps.length > SHOWN_GAPS && (
            <Fold label={text('ui_more', { count: gaps.length - SHOWN_GAPS })}>
              <GapList texts={gaps.slice(SHOWN_GAPS)} />
            </Fold>
          )}
        </section>
      )}
    </>
  );
}

function Path({ report }: { readonly report: Report }) {
  const { text } = useCatalogue();
  return (
    <section class="sec">
      <h2 class="cap">{text('ui_path_heading')}</h2>
      <PathStrip hops={report.hops} />
      {report.hops.length > 1 && (
        <Fold label={text('ui_path_all')}>
          <HopList hops={report.hops} />
        </Fold>
      )}
    </section>
  );
}

function Checks({ message, report, lookups, actions }: JudgedProps) {
  const { text } = useCatalogue();
  return (
    <section class="sec">
      <h2 class="cap">{text('ui_auth_heading')}</h2>
      <AuthTable authentication={report.authentication} size="small" />
      <CheckAgain
        state={{ running: message.recheck, done: report.lookups, ...lookups }}
        actions={{
          start: () => actions.recheck(message),
          cancel: () => actions.cancelRecheck(message),
          allow: () => actions.allowRecheck(message),
        }}
      />
    </section>
  );
}

function Footer({ message, actions }: { readonly message: PopupMessage; readonly actions: PopupActions }) {
  const { text } = useCatalogue();
  const [isAsking, setAsking] = useState(false);
  const { trust, hidden, bannerShown } = message;
  if (isAsking && trust !== null) {
    const answer = (isYes: boolean) => {
      setAsking(false);
      if (isYes) actions.trust(trust.domain, !trust.isGiven);
    };
    return (
      <footer class="pop-foot">
        <TrustPanel domain={trust.domain} isGiven={trust.isGiven} onTrust={() => answer(true)} onCancel={() => answer(false)} />
      </footer>
    );
  }
  return (
    <footer class="pop-foot">
      <button type="button" class="btn pri" data-action="report" onClick={() => actions.openReport(message)}>
        {text('ui_full_details')}
      </button>
      {hidden && !bannerShown && (
        <button type="button" class="btn" data-action="show-banner" onClick={() => actions.showBanner(message)}>
          {text('ui_show_banner')}
        </button>
      )}
      {trust !== null && (
        <button type="button" class="btn" data-action="trust" onClick={() => setAsking(true)}>
          {text(trust.isGiven ? 'ui_trust_given' : 'ui_trust_sender')}
        </button>
      )}
    </footer>
  );
}
