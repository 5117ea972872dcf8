import { useMemo } from 'react';
import type { Variant } from '../../../lab/variant.ts';
import type { Run, SweptRun } from '../../../trace/run.ts';
import { traced } from '../../../view/matrix/matrix.ts';
import { apart, rowsBack } from '../../../view/order/apart.ts';
import type { Order } from '../../../view/order/order.ts';
import { orderNames } from '../../../view/order/orderNames.ts';
import { useSweep } from '../../useSweep.ts';
import type { Look } from './looks.ts';

const plan = [{ kind: 'unpositioned' }] as const;

/** One model, the sentence as it is written and in the other order. */
export type BothOrders = { readonly own: Run; readonly other: Run };
export type Orders = Readonly<Record<Look, BothOrders>>;

/** With positions and without, in one sweep. */
export function useOrders(run: Run, text: string | null) {
  const unknown = run.source.unknown.length > 0;
  const asked = useMemo(() => {
    if (text === null || unknown || !run.engine) return null;
    const variants: readonly Variant[] = [{ text }, { plan }, { text, plan }];
    return { key: `order ${text}`, variants, names: orderNames(run.dimensions) };
  }, [run, text, unknown]);
  const { runs, ...state } = useSweep(run, asked);
  const orders = useMemo(() => runs && ordersOf(run, runs), [run, runs]);
  return { orders, ...state };
}

function ordersOf(run: Run, [shuffled, unplaced, both]: readonly SweptRun[]): Orders | null {
  if (!shuffled || !unplaced || !both) return null;
  return { placed: { own: run, other: shuffled }, unplaced: { own: unplaced, other: both } };
}

/** How far each word's row of the memory is from its row in the other order. */
export function memoryApart({ own, other }: BothOrders, order: Order) {
  return apart(traced(own.trace, 'memory'), rowsBack(traced(other.trace, 'memory'), order));
}
