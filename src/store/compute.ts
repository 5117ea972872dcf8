import { type AppState, app } from './app.ts';
import type { Direction } from './directions.ts';

/** The text field changed: keep it and compute it at once. */
export function setText(text: string): void {
  app.setState({ text });
}

/** Another language pair. The text stays, unless the caller brings one that fits. */
export function setDirection(direction: Direction, text?: string): void {
  app.setState((state: AppState) => ({ direction, text: text ?? state.text }));
}
