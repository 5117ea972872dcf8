import type { FutureTab } from '../../view/future/tabs.ts';
import { app } from '../app.ts';

/** Shows another of the ways in which the missing mask is seen. */
export function setFutureTab(future: FutureTab): void {
  app.setState({ future });
}
