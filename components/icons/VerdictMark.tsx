import type { Step } from '../../lib/verdict';

/** Shape first, colour second: circle with tick, ring with question mark, triangle, octagon with cross. The word stands beside it. */
export function VerdictMark({ step }: { readonly step: Step }) {
  return (
    <svg class="vi" viewBox="0 0 32 32" aria-hidden="true">
      {shapes[step]}
    </svg>
  );
}

const shapes = {
  verified: (
    <>
      <circle class="b" cx="16" cy="16" r="14" />
      <path class="g" d="M9.4 16.6l4.6 4.6 8.8-9.6" stroke-width="3.2" stroke-linecap="round" stroke-linejoin="round" />
    </>
  ),
  unverified: (
    <>
      <circle class="o" cx="16" cy="16" r="13" stroke-width="2.6" />
      <path class="o" d="M12 12.9c0-2.3 1.7-3.9 4.1-3.9 2.3 0 3.9 1.4 3.9 3.5 0 3.2-4 3-4 6.1" stroke-width="2.8" stroke-linecap="round" />
      <circle class="b" cx="16" cy="23" r="1.8" />
    </>
  ),
  caution: (
    <>
      <path class="b e" d="M16 4.2 29.4 27.6H2.6Z" stroke-width="2" stroke-linejoin="round" />
      <path class="g" d="M16 12.6v6.6" stroke-width="3" stroke-linecap="round" />
      <circle class="d" cx="16" cy="23.4" r="1.8" />
    </>
  ),
  danger: (
    <>
      <path class="b" d="M10.5 1h11L31 10.5v11L21.5 31h-11L1 21.5v-11Z" />
      <path class="g" d="M11 11l10 10M21 11 11 21" stroke-width="3.4" stroke-linecap="round" />
    </>
  ),
} as const satisfies Record<Step, unknown>;
