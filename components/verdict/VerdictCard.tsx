import type { ComponentChildren } from 'preact';
import type { Report } from '../../lib/report';
import { VerdictMark } from '../icons';
import { useCatalogue } from '../text';
import { Headline } from './Headline';
import { STEP_WORD } from './words';

/** Mark, word and the one sentence. `verified` always says that only the sender is proven. */
export function VerdictCard({
  verdict,
  heading: Heading = 'h1',
  children,
}: {
  readonly verdict: Report['verdict'];
  /** A sample on a page is not the page's own heading. */
  readonly heading?: 'h1' | 'h3';
  readonly children?: ComponentChildren;
}) {
  const { text } = useCatalogue();
  return (
    <div class="ver">
      <VerdictMark step={verdict.step} />
      <div>
        <Heading class="say">
          <span class="word">
            {text(STEP_WORD[verdict.step])}
            <span class="sr">: </span>
          </span>
          <Headline parts={verdict.headlineParts} />
        </Heading>
        {verdict.step === 'verified' && <p class="note">{text('ui_verified_only_sender')}</p>}
        {children}
      </div>
    </div>
  );
}
