import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useCatalogue } from './catalogue';

/** Attack: one value of megabytes, which the browser would lay out for minutes. Beyond this a saved file is the place to look. */
const HARD_LIMIT = 20_000;

/** Draws `children(limit)`; where the text is longer, a button shows the rest. */
export function ShowAll({
  length,
  limit,
  children,
}: {
  readonly length: number;
  readonly limit: number;
  readonly children: (limit: number) => ComponentChildren;
}) {
  const { text } = useCatalogue();
  const [isOpen, setOpen] = useState(false);
  if (length <= limit) return <>{children(limit)}</>;
  return (
    <>
      {children(isOpen ? HARD_LIMIT : limit)}{' '}
      <button type="button" class="more" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {isOpen ? text('ui_show_less') : text('ui_show_all', { count: length })}
      </button>
      {isOpen && length > HARD_LIMIT && <span class="note"> {text('ui_show_cut', { count: HARD_LIMIT })}</span>}
    </>
  );
}
