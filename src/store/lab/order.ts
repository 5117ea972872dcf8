import type { Order } from '../../view/order/order.ts';
import { setView } from '../actions.ts';
import { app } from '../app.ts';

/** Puts the words of the sentence into an order; null: the bench's own. */
export function setOrder(order: Order | null): void {
  app.setState({ order });
}

/** Opens the bench as it was left. */
export function openOrder(): void {
  setView('order');
}
