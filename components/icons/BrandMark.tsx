/** Half dashed, half solid: claim and proof. `size` in pixels at the usual size of text. */
export function BrandMark({ size }: { readonly size: number }) {
  return (
    <svg class="bm" width={`${size / 16}rem`} height={`${size / 16}rem`} viewBox="0 0 32 32" aria-hidden="true">
      <path
        d="M14.5 3.1A13 13 0 0 0 14.5 28.9"
        fill="none"
        stroke="currentColor"
        stroke-width="2.6"
        stroke-dasharray="5 3.2"
        pathLength={37.8}
      />
      <path d="M17.5 1.6a14.5 14.5 0 0 1 0 28.8Z" fill="currentColor" />
    </svg>
  );
}
