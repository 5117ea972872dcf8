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
