const paths = {
  tick: 'M3 8.5l3.2 3.2L13 4.7',
  cross: 'M4 4l8 8M12 4l-8 8',
  dash: 'M3.5 8h9',
  question: 'M5.6 6.1C5.6 4.4 6.6 3.4 8 3.4s2.4.9 2.4 2.2C10.4 7.6 8 7.5 8 9.5M8 12.4v.1',
  equal: 'M3.5 6h9M3.5 10h9',
  unequal: 'M3.5 6h9M3.5 10h9M10.3 3 5.7 13',
  chevron: 'M6 3.5 10.5 8 6 12.5',
  back: 'M10 3.5 5.5 8l4.5 4.5',
  ring: 'M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11',
  note: 'M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11M8 7.4v3.4M8 5.1v.1',
  options: 'M2 4.5h7M13 4.5h1M2 11.5h1M7 11.5h7M11 2.7v3.6M5 9.7v3.6',
  lock: 'M3.5 7.5h9v6h-9ZM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5',
  unlocked: 'M3.5 7.5h9v6h-9ZM5.5 7.5V4.6a2.5 2.5 0 0 1 4.7-1.2',
  file: 'M4 2h5l3 3v9H4ZM9 2v3h3',
  link: 'M9.5 2.5h4v4M13.5 2.5 7.5 8.5M6.5 3.5h-4v10h10v-4',
} as const;

export type IconName = keyof typeof paths;

/** A small line drawing; a word always stands beside it. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="ic" viewBox="0 0 16 16" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
