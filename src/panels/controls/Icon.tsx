const paths = {
  down: 'M4 6l4 4 4-4',
  download: 'M8 2v8.5M4.5 7L8 10.5 11.5 7M3 13.5h10',
  first: 'M5 3v10M12 3L7 8l5 5',
  previous: 'M10 3L5 8l5 5',
  next: 'M6 3l5 5-5 5',
  last: 'M11 3v10M4 3l5 5-5 5',
  check: 'M3 8.5L6.5 12 13 4.5',
  link: 'M7 9.5a3 3 0 0 0 4.3 0l2-2A3 3 0 0 0 9 3.2l-.8.8M9 6.5a3 3 0 0 0-4.3 0l-2 2A3 3 0 0 0 7 12.8l.8-.8',
  close: 'M4 4l8 8M12 4l-8 8',
  book: 'M8 3.6C6.4 2.6 4.4 2.3 2.2 2.8v9.6c2.2-.5 4.2-.2 5.8.8 1.6-1 3.6-1.3 5.8-.8V2.8c-2.2-.5-4.2-.2-5.8.8zM8 3.6v9.6',
  keyboard: 'M1.5 4h13v8h-13zM4 6.6h.1M6.7 6.6h.1M9.3 6.6h.1M12 6.6h.1M5 9.5h6',
  sun: 'M8 1.2v1.6M8 13.2v1.6M1.2 8h1.6M13.2 8h1.6M3.2 3.2l1.1 1.1M11.7 11.7l1.1 1.1M3.2 12.8l1.1-1.1M11.7 4.3l1.1-1.1M8 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6z',
  moon: 'M13.5 9.6A6 6 0 0 1 6.4 2.5a6 6 0 1 0 7.1 7.1z',
  system: 'M1.8 3h12.4v8H1.8zM5.5 13.5h5M8 11v2.5',
  find: 'M7 2.3a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM10.3 10.3l3.7 3.7',
  pencil: 'M3 13l.8-3L11 2.8l2.2 2.2L6 12.2z',
  start: 'M3 8a5 5 0 1 0 1.8-3.85M4.6 1.6v2.8h2.8',
  warning: 'M8 2L1.5 13.5h13zM8 6.5v3.2M8 11.6v.1',
  question: 'M5.8 6a2.2 2.2 0 1 1 3.1 2c-.7.4-.9.8-.9 1.5M8 12v.1',
  back: 'M13 8H3.5M7.5 3.5 3 8l4.5 4.5',
  forward: 'M3 8h9.5M8.5 3.5 13 8l-4.5 4.5',
  play: 'M5 3.2v9.6L12.6 8z',
  pause: 'M5.5 3.5v9M10.5 3.5v9',
  curve: 'M2.5 2.5v11h11M4.5 4c.8 5 3 6.7 8.5 7',
  tour: 'M4 14V2.2M4 3h8.5l-2 2.8 2 2.8H4',
  present: 'M6 2.5H2.5V6M10 2.5h3.5V6M6 13.5H2.5V10M10 13.5h3.5V10',
  table: 'M2.5 3.5h11v9h-11zM2.5 6.5h11M2.5 9.5h11M6.2 3.5v9',
} as const;

export type IconName = keyof typeof paths;

type IconProps = { readonly name: IconName; readonly size?: number | '1em' };

/** A drawn icon beside a word, as large as it, or inside a named button; never the only name. */
export function Icon({ name, size = '1em' }: IconProps) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 16 16"
      width={size}
      height={size}
      fill={name === 'play' ? 'currentColor' : 'none'}
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={paths[name]} />
    </svg>
  );
}
