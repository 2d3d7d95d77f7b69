const drawings = {
  envelope: (
    <>
      <path d="M2 3h52v34H2Z" stroke-dasharray="4 3.5" />
      <path d="m2 5 26 18L54 5" stroke-dasharray="4 3.5" />
    </>
  ),
  locked: (
    <>
      <path d="M2 3h36M2 3v34h52V25M2 5l26 18 10-7" />
      <path d="M42 12h12v9H42ZM44.5 12V9a3.5 3.5 0 0 1 7 0v3" />
    </>
  ),
  unread: (
    <>
      <path d="M2 3h52v34H2Z" />
      <path d="M10 12h18M10 19h10M10 26h14" stroke-dasharray="3 3" />
      <path d="m38 13 9 9M47 13l-9 9" />
    </>
  ),
} as const;

/** A quiet drawing above a state without a verdict. */
export function Drawing({ name }: { readonly name: keyof typeof drawings }) {
  return (
    <svg
      class="art"
      width="56"
      height="40"
      viewBox="0 0 56 40"
      fill="none"
      stroke="currentColor"
      stroke-width="1.75"
      stroke-linejoin="round"
      stroke-linecap="round"
      aria-hidden="true"
    >
      {drawings[name]}
    </svg>
  );
}
