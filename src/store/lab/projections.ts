import type { ProjectionTab } from '../../view/projections/tabs.ts';
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
