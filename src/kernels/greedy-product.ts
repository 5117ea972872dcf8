/** Invocations of the greedy loop's one workgroup. */
export const lanes = 256;

/** How many slices a sum is cut into so that no invocation idles: [slices] × width ≤ lanes. */
function slicesOf(width: number): number {
  return Math.max(1, Math.floor(lanes / width));
}

/** Room that the partial sums of such a product take. */
export function pieces(width: number): number {
  return slicesOf(width) * width;
}

/** How many turns of a loop are written out: a test and a jump for so many, and their loads side by side. */
const atOnce = 4;

/**
 * A loop from `from` to `to`, turns in order, several written out where their number allows it. The sums are
 * those of a plain loop, to the bit.
 * @param turns how many there are, as the sizes say
 * @param body one turn; it is given what counts
 */
export function turnsText(
  {
    from = '0u',
    to,
    turns,
  }: { readonly from?: string; readonly to: string; readonly turns: number },
  body: (k: string) => string,
): string {
  const step = turns % atOnce === 0 ? atOnce : 1;
  const each = Array.from({ length: step }, (_, at) => body(at === 0 ? 'k' : `(k + ${at}u)`));
  return `for (var k = ${from}; k < ${to}; k += ${step}u) { ${each.join(' ')} }`;
}

type Product = {
  /** The workgroup array that is multiplied. */
  readonly of: string;
  readonly inner: number;
  readonly weight: string;
  readonly width: number;
  /** What to do with each `total`, at column `c`. */
  readonly store: string;
};

/** Σ_k of[k]·W[k, c] for every c, each sum in slices that are added up after a barrier. */
export function productText({ of, inner, weight, width, store }: Product): string {
  const slices = slicesOf(width);
  const slice = {
    from: `slice * ${inner}u / ${slices}u`,
    to: `(slice + 1u) * ${inner}u / ${slices}u`,
    // Slices of unlike length are not written out.
    turns: inner % slices === 0 ? inner / slices : 1,
  };
  return `
      for (var i = t; i < ${slices * width}u; i += lanes) {
        let slice = i / ${width}u;
        let c = i % ${width}u;
        var part = 0.0;
        ${turnsText(slice, (k) => `part += ${of}[${k}] * weights[${weight} + ${k} * ${width}u + c];`)}
        piece[i] = part;
      }
      workgroupBarrier();
      for (var c = t; c < ${width}u; c += lanes) {
        var total = 0.0;
        for (var slice = 0u; slice < ${slices}u; slice++) { total += piece[slice * ${width}u + c]; }
        ${store}
      }`;
}
