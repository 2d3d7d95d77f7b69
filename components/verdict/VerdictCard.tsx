import type { ComponentChildren } from 'preact';
import type { Report } from '../../lib/report';
import { VerdictMark } from '../icons';
import { useCatalogue } from '../text';
import { Headline } from './Headline';
import { STEP_WORD } from './words';

/** Mark, word and the one sentence. `verified` always says that only the sender is proven. */
export function VerdictCard({ verdict, children }: { readonly verdict: Report['verdict']; readonly children?: ComponentChildren }) {
  const { text } = useCatalogue();
  return (
    <div class="ver">
      <VerdictMark step={verdict.step} />
      <div>
        <h1>
          <span class="word">
            {text(STEP_WORD[verdict.step])}
            <span class="sr">: </span>
          </span>
          <Headline parts={verdict.headlineParts} />
        </h1>
        {verdict.step === 'verified' && <p class="note">{text('ui_verified_only_sender')}</p>}
        {children}
      </div>
    </div>
  );
}
