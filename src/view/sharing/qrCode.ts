import { encode } from 'uqr';

/** A QR code in modules, its quiet border of four included. */
export type QrCode = {
  /** Modules a side. */
  readonly size: number;
  /** The dark ones, as an SVG path: runs in rows. */
  readonly path: string;
};

/** The smallest code that says `text`: nothing covers a screen, so no module is spent on damage. */
export function qrCode(text: string): QrCode {
  const { size, data } = encode(text, { ecc: 'L', border: 4 });
  return { size, path: data.flatMap((row, y) => runsOf(row, y)).join('') };
}

function runsOf(row: readonly boolean[], y: number): string[] {
  const starts = row.flatMap((dark, x) => (dark && !row[x - 1] ? [x] : []));
  return starts.map((x) => {
    const end = row.indexOf(false, x);
    const length = (end < 0 ? row.length : end) - x;
    return `M${x} ${y}h${length}v1h-${length}z`;
  });
}
