import type { Report } from '../../lib/report';
import { BrandMark } from '../icons';
import { Why } from '../popup';
import { useCatalogue } from '../text';
import { ClaimAndProof, VerdictCard } from '../verdict';

/** What the toolbar popup would say. Never with the line about the real Truefrom: a page is not the toolbar. */
export function SamplePopup({ report }: { readonly report: Report | null }) {
  const { text } = useCatalogue();
  return (
    <div class="pop" data-v={report?.verdict.step}>
      <div class="pop-bar">
        <BrandMark size={16} />
        <span>Truefrom</span>
        <span class="tag">{text('ui_sample')}</span>
      </div>
      {report === null ? (
        <p class="note wait">{text('ui_loading')}</p>
      ) : (
        <>
          <VerdictCard verdict={report.verdict} heading="h3" />
          <ClaimAndProof report={report} />
          <Why report={report} />
        </>
      )}
    </div>
  );
}
