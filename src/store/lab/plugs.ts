import type { Stack } from '../../trace/topology.ts';
import { type PlugName, type PlugWord, plugged } from '../../view/plugboard/plugs.ts';
import { app } from '../app.ts';

/** Plugs a cross-attention in anew, all of it. */
export function setPlugs(plugs: PlugWord): void {
  app.setState({ plugs });
}

/** One wire from another stack. */
export function plugIn(name: PlugName, from: Stack): void {
  app.setState(({ plugs }) => ({ plugs: plugged(plugs, name, from) }));
}
