import {
  lastDraw,
  type Percent,
  type RowTab,
  type RowTry,
  type Temperature,
} from '../../view/mask/rowTry.ts';
import { setView } from '../actions.ts';
import { app } from '../app.ts';

function change(some: Partial<RowTry>): void {
  app.setState(({ rowTry }) => ({ rowTry: { ...rowTry, ...some } }));
}

/** Tries something else with the row. */
export function setRowTab(tab: RowTab): void {
  change({ tab });
}

/** Opens the bench where that is tried. */
export function openRowTab(tab: RowTab): void {
  setRowTab(tab);
  setView('mask');
}

export function setTemperature(temperature: Temperature): void {
  change({ temperature });
}

/** How many in a hundred weights are dropped. */
export function setDropout(percent: Percent): void {
  const { dropout } = app.getState().rowTry;
  change({ dropout: { ...dropout, percent } });
}

/** Drops others; the same ones come again. */
export function drawDropout(): void {
  const { dropout } = app.getState().rowTry;
  change({ dropout: { ...dropout, draw: (dropout.draw % lastDraw) + 1 } });
}
