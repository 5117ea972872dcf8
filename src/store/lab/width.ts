import type { Width } from '../../view/root/widths.ts';
import { app } from '../app.ts';

/** Looks at queries and keys of so many numbers. */
export function setWidth(width: Width): void {
  app.setState({ width });
}
