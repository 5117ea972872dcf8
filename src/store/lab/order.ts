import type { Order } from '../../view/order/order.ts';
import { app } from '../app.ts';

/** Puts the words of the sentence into an order; null: the bench's own. */
export function setOrder(order: Order | null): void {
  app.setState({ order });
}
