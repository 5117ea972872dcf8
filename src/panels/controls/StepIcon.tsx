const paths = {
  back: 'M13 8H3.5M7.5 3.5 3 8l4.5 4.5',
  forward: 'M3 8h9.5M8.5 3.5 13 8l-4.5 4.5',
  play: 'M5 3.2v9.6L12.6 8z',
  pause: 'M5.5 3.5v9M10.5 3.5v9',
  table: 'M2.5 3.5h11v9h-11zM2.5 6.5h11M2.5 9.5h11M6.2 3.5v9',
  close: 'M4 4l8 8M12 4l-8 8',
} as const;

/** Drawn, so that it looks the same in every font. */
export function StepIcon({ name }: { readonly name: keyof typeof paths }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path
        d={paths[name]}
        fill={name === 'play' ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
