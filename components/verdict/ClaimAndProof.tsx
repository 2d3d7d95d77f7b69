import type { Report } from '../../lib/report';
import { Icon } from '../icons';
import { Address, Name, Sentence, useCatalogue } from '../text';
import { compared, proofHow } from './proof';

/** What the message says beside what was proven: two equal boxes, dashed and solid, and whether they fit. */
export function ClaimAndProof({ report }: { readonly report: Report }) {
  const { text } = useCatalogue();
  const { icon, spoken } = compared(report);
  return (
    <div class="cpw">
      <dl class="cp">
        <Claim report={report} />
        <div class="seam">
          <dt class="sr">{text('ui_compared')}</dt>
          <dd>
            <span class="sr">{text(spoken)}</span>
            <Icon name={icon} />
          </dd>
        </div>
        <Proof report={report} />
      </dl>
    </div>
  );
}

function Claim({ report }: { readonly report: Report }) {
  const { text } = useCatalogue();
  const { claim, comparison } = report.sender;
  const { name, address } = claim;
  return (
    <div class="c">
      <dt>{text('ui_claim_heading')}</dt>
      {name !== null && name !== '' && (
        <dd class="big">
          <Name text={name} />
        </dd>
      )}
      {address !== null && address !== '' && (
        <dd class={name === null || name === '' ? 'big' : 'ad'}>
          <Address text={address} />
        </dd>
      )}
      {!name && !address && <dd class="big">{text('ui_claim_nobody')}</dd>}
      {report.verdict.step !== 'verified' && (
        <dd class="sm any1">{text(comparison === 'match' && name ? 'ui_claim_anyone_name' : 'ui_claim_anyone')}</dd>
      )}
    </div>
  );
}

function Proof({ report }: { readonly report: Report }) {
  const { text } = useCatalogue();
  const { domain } = report.sender.proof;
  const how = proofHow(report);
  return (
    <div class="p">
      <dt>{text('ui_proof_heading')}</dt>
      <dd class="big">{domain === null ? text('ui_proof_nothing') : <Address text={domain} />}</dd>
      {how !== null && <dd class="sm">{text(how)}</dd>}
      <HandedIn proof={report.sender.proof} />
    </div>
  );
}

/** The envelope's domain is named where it tells something new. */
function HandedIn({ proof }: { readonly proof: Report['sender']['proof'] }) {
  const { domain, handedInBy, reversePath } = proof;
  if (handedInBy === null) return null;
  const address = <Address text={handedInBy} />;
  const envelope = reversePath?.slice(reversePath.lastIndexOf('@') + 1) ?? '';
  return (
    <dd class="sm">
      {envelope === '' || envelope === domain ? (
        <Sentence id="ui_handed_in_by" parts={{ address }} />
      ) : (
        <Sentence id="ui_handed_in_for" parts={{ address, domain: <Address text={envelope} /> }} />
      )}
    </dd>
  );
}
