import type { ProjectionTab } from '../../view/projections/tabs.ts';
import { lastDraw, type Turn } from '../../view/projections/turn.ts';
import { setView } from '../actions.ts';
import { app } from '../app.ts';

/** Tries something else with the head's projections. */
export function setProjection(projection: ProjectionTab): void {
  app.setState({ projection });
}

/** Opens the bench where that is tried. */
export function openProjection(projection: ProjectionTab): void {
  setProjection(projection);
  setView('projections');
}

/** Rotates queries and keys by so many degrees. */
export function setAngle(degrees: number): void {
  app.setState({ turn: { by: 'angle', number: degrees } });
}

/** By another matrix that is drawn; the same ones come again. */
export function drawTurn(): void {
  app.setState(({ turn }) => ({ turn: nextDraw(turn) }));
}

function nextDraw({ by, number }: Turn): Turn {
  return { by: 'draw', number: by === 'draw' ? (number % lastDraw) + 1 : 1 };
}
