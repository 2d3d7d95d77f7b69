import type { ReportFinding } from '../../lib/report';
import { Icon } from '../icons';
import { Rendered, useCatalogue } from '../text';
import { EvidenceView } from './EvidenceView';
import { exhibits } from './evidence';
import { WEIGHT } from './findings';

/** Attack: a field that stands a thousand times, each a piece of evidence. */
const MAX_EXHIBITS = 8;

const SPOKEN_WEIGHT = ['ui_weight_note', 'ui_weight_little', 'ui_weight_some', 'ui_weight_heavy'] as const;

/** Findings in the order given, each opening to why, what to do, and the lines it rests on. */
export function FindingList({
  findings,
  openFirst = false,
}: {
  readonly findings: readonly ReportFinding[];
  readonly openFirst?: boolean;
}) {
  return (
    <ol class="rs">
      {findings.map((finding, index) => (
        <li key={finding.id}>
          <Finding finding={finding} isOpen={openFirst && index === 0} />
        </li>
      ))}
    </ol>
  );
}

function Finding({ finding, isOpen }: { readonly finding: ReportFinding; readonly isOpen: boolean }) {
  const { text } = useCatalogue();
  const shown = exhibits(finding.evidence);
  return (
    <details open={isOpen}>
      <summary>
        <Weight strength={finding.strength} />
        <span class="any">
          <Rendered text={finding.title} />
        </span>
        <Icon name="chevron" />
      </summary>
      <div class="rb">
        {finding.explanation !== '' && (
          <p>
            <b>{text('ui_why_it_matters')}</b> <Rendered text={finding.explanation} />
          </p>
        )}
        {finding.advice !== '' && (
          <p>
            <b>{text('ui_what_to_do')}</b> <Rendered text={finding.advice} />
          </p>
        )}
        {shown.slice(0, MAX_EXHIBITS).map((exhibit, index) => (
          <EvidenceView key={index} exhibit={exhibit} />
        ))}
        {shown.length > MAX_EXHIBITS && <p class="note">{text('ui_evidence_more', { count: shown.length - MAX_EXHIBITS })}</p>}
      </div>
    </details>
  );
}

function Weight({ strength }: { readonly strength: ReportFinding['strength'] }) {
  const { text } = useCatalogue();
  const bars = WEIGHT[strength];
  const spoken = text(SPOKEN_WEIGHT[bars]);
  return (
    <span class="wt" title={spoken}>
      {bars === 0 ? <Icon name="note" /> : [1, 2, 3].map((bar) => <i key={bar} class={bar <= bars ? 'on' : ''} />)}
      <span class="sr">{`${spoken}. `}</span>
    </span>
  );
}
