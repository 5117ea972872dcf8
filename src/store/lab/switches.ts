import type { Switch } from '../../lab/switches.ts';
import { setView } from '../actions.ts';
import { app } from '../app.ts';

/** Leaves something out of the changed model, or puts it back. */
export function toggleSwitch(name: Switch): void {
  app.setState(({ off }) => ({
    off: off.includes(name) ? off.filter((one) => one !== name) : [...off, name],
  }));
}

/** Nothing is changed any more. */
export function resetSwitches(): void {
  app.setState({ off: [] });
}

/** Leaves every head out in its turn, beside what is left out; or shows that word by word. */
export function setEveryHead(everyHead: boolean): void {
  app.setState({ everyHead });
}

/** Shows what becomes of the model without this alone. */
export function openSwitch(name: Switch): void {
  app.setState({ off: [name], everyHead: false });
  setView('switches');
}
