import type { Sizes } from '../../view/cost/sizes.ts';
import { app } from '../app.ts';

/** Counts for these sizes; null for the model on the page. */
export function setCost(cost: Sizes | null): void {
  app.setState({ cost });
}
