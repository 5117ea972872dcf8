import { handSteps } from '../../view/hand/handSteps.ts';
import { type HandState, handPages } from './hand.ts';
import { handCode, handIn } from './link.ts';

type HandAddress = { readonly hand?: string; readonly bench?: string };

/** The bench in an address: what was typed, where it is short enough, and the cell of which step is looked at. */
export function handAddress({ inputs, page, step, head, cell }: HandState): HandAddress {
  const hand = handCode(inputs);
  const bench = [page, step, head + 1, cell.row + 1, cell.column + 1].join('.');
  return { ...(hand !== null && { hand }), bench };
}

const place = new RegExp(
  `^(${handPages.join('|')})\\.(${handSteps.join('|')})\\.(\\d{1,2})\\.(\\d{1,2})\\.(\\d{1,2})$`,
);

/** Whether an address can say that of a bench. */
export const isHand = (code: string) => handIn(code) !== null;
export const isBench = (code: string) => place.test(code);

/** The bench of an address; what it does not say is as it was. */
export function handAt({ hand, bench }: HandAddress, rest: HandState): HandState {
  const inputs = hand === undefined ? null : handIn(hand);
  const [, page, step, ...at] = place.exec(bench ?? '') ?? [];
  const [head = 0, row = 0, column = 0] = at.map((ordinal) => Math.max(0, Number(ordinal) - 1));
  return {
    ...rest,
    ...(inputs && { inputs, hidden: {} }),
    ...(page && { page: page as HandState['page'], step: step as HandState['step'] }),
    ...(page && { head, cell: { row, column } }),
  };
}
